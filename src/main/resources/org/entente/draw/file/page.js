(() => {
  const all = (query, root = document) => [...root.querySelectorAll(query)];
  const one = query => document.querySelector(query);
  const stage = one('#stage'), svg = one('#stage>svg'), about = one('#about'), search = one('#search'), found = one('#found');
  const drawn = svg.querySelector(':scope>g').getBBox(), shift = svg.querySelector(':scope>g').transform.baseVal[0].matrix;
  const margin = 24, home = [drawn.x + shift.e - margin, drawn.y + shift.f - margin, drawn.width + 2 * margin, drawn.height + 2 * margin];
  let view;
  const show = next => { view = next; svg.setAttribute('viewBox', view.join(' ')); };
  show([...home]);

  // Thin lines are hard to hit.
  all('g.tie', svg).forEach(tie => {
    const wide = tie.querySelector('path').cloneNode();
    wide.setAttribute('class', 'hit');
    wide.removeAttribute('stroke-width');
    tie.prepend(wide);
  });

  const scale = () => Math.max(view[2] / stage.clientWidth, view[3] / stage.clientHeight);
  const zoom = (factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) => {
    const width = Math.min(home[2] * 4, Math.max(home[2] / 60, view[2] * factor)), by = width / view[2];
    const left = (stage.clientWidth * scale() - view[2]) / 2, top = (stage.clientHeight * scale() - view[3]) / 2;
    const px = view[0] - left + x * scale(), py = view[1] - top + y * scale();
    show([px - (px - view[0]) * by, py - (py - view[1]) * by, width, view[3] * by]);
  };
  stage.addEventListener('wheel', event => {
    event.preventDefault();
    const box = stage.getBoundingClientRect();
    zoom(Math.exp(event.deltaY * (event.deltaMode ? 0.05 : 0.0015)), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });

  const pointers = new Map();
  let moved = false, spread = 0;
  stage.addEventListener('pointerdown', event => { pointers.set(event.pointerId, event); moved = false; spread = 0; });
  stage.addEventListener('pointermove', event => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    if (pointers.size === 2) {
      pointers.set(event.pointerId, event);
      const [a, b] = [...pointers.values()], now = Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY);
      const box = stage.getBoundingClientRect();
      if (spread) zoom(spread / now, (a.clientX + b.clientX) / 2 - box.left, (a.clientY + b.clientY) / 2 - box.top);
      spread = now;
      moved = true;
      return;
    }
    const dx = event.clientX - before.clientX, dy = event.clientY - before.clientY;
    if (!moved && Math.hypot(dx, dy) < 4) return;
    if (!moved) { moved = true; stage.classList.add('moving'); stage.setPointerCapture(event.pointerId); }
    pointers.set(event.pointerId, event);
    show([view[0] - dx * scale(), view[1] - dy * scale(), view[2], view[3]]);
  });
  const up = event => { pointers.delete(event.pointerId); spread = 0; stage.classList.remove('moving'); };
  ['pointerup', 'pointercancel'].forEach(name => stage.addEventListener(name, up));

  const group = (kind, number) => document.getElementById(kind + '-' + number);
  const ends = tie => { const page = one('#about-tie-' + tie).dataset; return [page.from, page.to]; };
  const select = (kind, number) => {
    all('article', about).forEach(article => { article.hidden = true; });
    const page = kind ? one('#about-' + kind + '-' + number) : one('#nothing');
    page.hidden = false;
    about.scrollTop = 0;
    const actors = new Set(), ties = new Set();
    if (kind === 'tie') { ties.add(number); ends(number).forEach(end => actors.add(end)); }
    if (kind === 'actor') {
      actors.add(number);
      all('[data-go^="tie-"]', page).forEach(link => {
        const tie = link.dataset.go.slice(4);
        ties.add(tie);
        ends(tie).forEach(end => actors.add(end));
        // Quotes are in the file once, with their tie.
        if (!link.nextSibling) link.after(...all('blockquote', one('#about-tie-' + tie)).map(quote => quote.cloneNode(true)));
      });
    }
    const back = (query, keep, of) => all(query, svg).forEach(item => item.classList.toggle('back', !!kind && !keep.has(of(item))));
    back('g.actor', actors, item => item.id.slice(6));
    back('g.name', actors, item => item.dataset.actor);
    back('g.tie', ties, item => item.id.slice(4));
    back('g.badge', ties, item => item.dataset.tie);
  };
  const go = (target, move) => {
    const at = target.indexOf('-'), kind = target.slice(0, at), number = target.slice(at + 1), item = group(kind, number);
    select(kind, number);
    if (!move || !item) return;
    const box = item.getBBox();
    const x = box.x + box.width / 2 + shift.e, y = box.y + box.height / 2 + shift.f;
    if (x < view[0] || y < view[1] || x > view[0] + view[2] || y > view[1] + view[3]) show([x - view[2] / 2, y - view[3] / 2, view[2], view[3]]);
  };
  stage.addEventListener('click', event => {
    if (moved || event.target.closest('#tools')) return;
    const item = event.target.closest('g.actor,g.tie,g.badge,g.name');
    if (!item) return select();
    go(item.id || (item.dataset.tie ? 'tie-' + item.dataset.tie : 'actor-' + item.dataset.actor));
  });
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-go]');
    if (link) { event.preventDefault(); found.hidden = true; go(link.dataset.go, true); }
  });

  const filter = () => {
    const off = new Set(all('.types input').filter(box => !box.checked).map(box => box.value));
    const hidden = number => off.has(one('#about-tie-' + number).dataset.type);
    all('g.tie', svg).forEach(tie => tie.classList.toggle('off', hidden(tie.id.slice(4))));
    all('g.badge', svg).forEach(badge => badge.classList.toggle('off', hidden(badge.dataset.tie)));
    all('tr[data-type]').forEach(row => { row.hidden = off.has(row.dataset.type); });
  };
  all('.types input').forEach(box => box.addEventListener('change', filter));
  one('#allTypes').addEventListener('click', () => {
    const boxes = all('.types input'), on = boxes.some(box => !box.checked);
    boxes.forEach(box => { box.checked = on; });
    filter();
  });

  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
  const entries = all('article[id^=about-]').map(page => ({ go: page.id.slice(6), name: page.querySelector('h3').textContent, words: plain(page.textContent) }));
  const look = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    found.replaceChildren();
    found.hidden = !words.length;
    if (!words.length) return;
    const hits = entries.filter(entry => words.every(word => entry.words.includes(word)));
    hits.sort((a, b) => plain(b.name).includes(words[0]) - plain(a.name).includes(words[0]));
    hits.slice(0, 50).forEach(hit => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = hit.name;
      button.dataset.go = hit.go;
      found.append(button);
    });
    if (!hits.length) found.textContent = 'Nothing found';
    if (hits.length > 50) found.append('and ' + (hits.length - 50) + ' more');
    const box = search.getBoundingClientRect();
    found.style.left = Math.min(box.left, innerWidth - found.offsetWidth - 8) + scrollX + 'px';
    found.style.top = box.bottom + 4 + scrollY + 'px';
  };
  search.addEventListener('input', look);
  search.addEventListener('keydown', event => { if (event.key === 'Enter' && found.querySelector('button')) found.querySelector('button').click(); });
  one('#in').addEventListener('click', () => zoom(1 / 1.3));
  one('#out').addEventListener('click', () => zoom(1.3));
  one('#fit').addEventListener('click', () => show([...home]));
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') { search.value = ''; look(); select(); }
    if (event.target.closest('input')) return;
    if (event.key === '+' || event.key === '=') zoom(1 / 1.3);
    if (event.key === '-') zoom(1.3);
    if (event.key === '0') show([...home]);
    if (event.key === '/') { event.preventDefault(); search.focus(); }
  });
})();
