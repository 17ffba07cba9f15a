package org.entente.draw.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.draw.Arrangement;
import org.entente.draw.AwtTextMeter;
import org.entente.draw.Palette;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.DossierReader;
import org.entente.io.ReadResult;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFileTest {
    private static final String BITES = "</script><script>alert(1)</script><img src=x onerror=alert(2)> {{js}}";

    @TempDir
    private Path folder;

    private static String page(ReadResult read) throws Exception {
        TieGraph graph = TieGraph.of(Objects.requireNonNull(read.dossier()));
        Support support = new Support(tie -> true, tie -> 1, tie -> true);
        Scene scene = Arrangement.scene(VisiblePart.of(graph, Lens.ALL), support);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PictureFormat.HTML.write(new Subject(scene, Palette.LIGHT, new AwtTextMeter(), 900, 700, 1), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String doha() throws Exception {
        return page(new DossierReader().read(Path.of("data/doha-2015.json")));
    }

    private static String biting(String url) throws Exception {
        String text = BITES.replace("\"", "\\\"");
        return page(new DossierReader()
                .read(
                        "test",
                        "{\"title\": \"" + text + "\", \"actors\": [{\"id\": \"a\", \"name\": \"" + text
                                + "\"}], \"ties\": [{\"from\": \"a\", \"to\": \"a\", \"type\": \"" + text
                                + "\", \"quotes\": [{\"text\": \"" + text
                                + "\", \"source\": \"s\"}]}], \"sources\": [{\"id\": \"s\", \"title\": \"S\", \"url\": \""
                                + url + "\"}]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doha-2015", "july-1914"})
    void theSamplesTakeLessThanAMegabyte(String sample) throws Exception {
        String page = page(new DossierReader().read(Path.of("data", sample + ".json")));
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < 1_000_000);
        assertFalse(page.contains("{{"));
    }

    @Test
    void everyQuoteIsThereWithItsSource() throws Exception {
        Document page = Jsoup.parse(doha());
        assertEquals(
                List.of("“the Jordan government expelled him in 1999”"),
                page.select("article[id^=about-tie]:has(h3:contains(expelled)) blockquote").stream()
                        .map(quote -> quote.ownText())
                        .toList());
        assertEquals(32, page.select("article[id^=about-tie] blockquote").size());
        assertEquals(32, page.select("tbody tr").size());
    }

    @Test
    void whatADossierSaysIsTextAndNeverRuns() throws Exception {
        Document page = Jsoup.parse(biting("javascript:alert(3)"));
        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("img").size());
        assertEquals(0, page.select("article a[href^=javascript]").size());
        assertEquals(BITES, page.select("h1 span").text());
    }

    @Test
    void onlySourcesOnTheWebAreLinks() throws Exception {
        assertEquals(
                1,
                Jsoup.parse(biting("https://example.org/a")).select("footer a").size());
        assertEquals(
                0, Jsoup.parse(biting("file:///etc/passwd")).select("footer a").size());
    }

    @Test
    void nothingComesFromElsewhere() throws Exception {
        Document page = Jsoup.parse(doha());
        assertEquals(0, page.select("[src], link").size());
        assertTrue(page.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
    }

    @Test
    void whoClicksATieReadsWhoSaidSo() throws Exception {
        String seen = inBrowser(
                doha(),
                "const tie = [...document.querySelectorAll('g.tie')].find(t => t.textContent.includes('expelled'));"
                        + "tie.dispatchEvent(new MouseEvent('click', {bubbles: true}));"
                        + "const read = [...document.querySelectorAll('#about article')].filter(a => !a.hidden);"
                        + "say(read.length + ' ' + read[0].querySelector('blockquote').textContent);");
        assertTrue(seen.startsWith("1 “the Jordan government expelled him in 1999”"), seen);
    }

    @Test
    void whoClicksWhereAnActorIsDrawnReadsTheQuotesOfItsTiesWithTheirCitations() throws Exception {
        String seen = inBrowser(
                doha(),
                "const drawn = document.querySelector('#about-actor-1') && document.querySelector('#actor-1').getBoundingClientRect();"
                        + "document.elementFromPoint(drawn.x + drawn.width / 2, drawn.y + drawn.height / 2)"
                        + ".dispatchEvent(new MouseEvent('click', {bubbles: true}));"
                        + "const read = [...document.querySelectorAll('#about article')].filter(a => !a.hidden);"
                        + "const ties = [...read[0].querySelectorAll('[data-go^=tie-]')].map(a => document.querySelector('#about-' + a.dataset.go));"
                        + "const texts = of => [...of.querySelectorAll('blockquote:has(footer)')].map(q => q.textContent);"
                        + "const rest = ties.flatMap(texts);"
                        + "say([read.length, read[0].id, rest.length > 0, texts(read[0]).join() === rest.join()].join());");
        assertEquals("1,about-actor-1,true,true", seen);
    }

    @Test
    void thePictureGoesWithThePointerThatDragsIt() throws Exception {
        String seen = inBrowser(
                doha(),
                "const stage = document.querySelector('#stage'), box = () => document.querySelector('#stage>svg').viewBox.baseVal;"
                        // A pointer that a script makes up cannot be captured.
                        + "stage.setPointerCapture = () => {};"
                        + "const at = (type, x, y) => stage.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX: x, clientY: y, bubbles: true}));"
                        + "const {x, y, width} = box(); at('pointerdown', 500, 300); at('pointermove', 460, 330); at('pointerup', 460, 330);"
                        + "say([box().x > x, box().y < y, box().width === width].join());");
        assertEquals("true,true,true", seen);
    }

    @Test
    void thePageAsksNobodyForAnything() throws Exception {
        String seen = inBrowser(
                doha(),
                "document.querySelector('g.actor').dispatchEvent(new MouseEvent('click', {bubbles: true}));"
                        + "say(performance.getEntriesByType('resource').length + ' of ' + performance.getEntriesByType('navigation').length);");
        assertEquals("0 of 1", seen);
    }

    @Test
    void theTableTellsListenersWhatTheLookersSee() throws Exception {
        Document page = Jsoup.parse(doha());
        assertEquals(
                "Ties and the quotes they rest on",
                page.select("table > caption").text());
        assertEquals(
                List.of("col", "col", "col", "col", "col"),
                page.select("thead th").eachAttr("scope"));
        String source = page.select("article[id^=about-tie] blockquote footer cite")
                .get(0)
                .text();
        assertTrue(page.select("tbody tr").stream().anyMatch(row -> row.text().contains(source)));
    }

    @Test
    void aTypeThatIsTickedOffIsGone() throws Exception {
        String seen = inBrowser(
                doha(),
                "const gone = () => [...document.querySelectorAll('g.tie')].filter(t => getComputedStyle(t).display === 'none').length;"
                        + "const box = document.querySelector('.types input'); const before = gone(); box.click();"
                        + "say(before + ' ' + gone() + ' ' + document.querySelectorAll('tbody tr[hidden]').length);");
        assertEquals("0 6 6", seen);
    }

    @Test
    void searchFindsNamesAndWordsOfQuotes() throws Exception {
        String seen = inBrowser(
                doha(),
                "const find = text => { const box = document.querySelector('#search'); box.value = text;"
                        + "box.dispatchEvent(new Event('input')); return document.querySelector('#found').innerText; };"
                        + "say(find('lavrov').split('\\n')[0] + '|' + find('exiled hamas leader').includes('Meshaal') + '|' + find('qqq'));");
        assertEquals("Sergei Lavrov|true|Nothing found", seen);
    }

    @Test
    void keysAndTheWheelZoom() throws Exception {
        String seen = inBrowser(
                doha(),
                "const width = () => document.querySelector('#stage>svg').viewBox.baseVal.width; const first = width();"
                        + "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: '+', bubbles: true})); const second = width();"
                        + "document.querySelector('#stage').dispatchEvent(new WheelEvent('wheel', {deltaY: -200, clientX: 500, clientY: 300}));"
                        + "const third = width(); document.querySelector('#fit').click();"
                        + "say([second < first, third < second, width() === first].join());");
        assertEquals("true,true,true", seen);
    }

    @Test
    void nothingOfADossierRunsInABrowser() throws Exception {
        assertEquals("fine", inBrowser(biting("https://example.org"), "say(window.ran ? 'ran' : 'fine');"));
    }

    /** What a script says that runs in the page, in a browser without a window. */
    private String inBrowser(String page, String script) throws IOException, InterruptedException {
        Optional<String> browser = Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
        assumeTrue(browser.isPresent(), "no Chromium here: CONTRIBUTING.md says how to get it");
        String alert = "<script>window.ran = false; window.alert = () => { window.ran = true; };</script>";
        String run = "<script>const say = text => { const said = document.createElement('pre'); said.id = 'said';"
                + " said.textContent = text; document.body.append(said); };"
                + " try { " + script + " } catch (e) { say('failed: ' + e); }</script>";
        Path file = Files.writeString(
                folder.resolve("page.html"),
                page.replaceFirst("<head>", "<head>" + alert).replace("</body>", run + "</body>"));
        Process process = new ProcessBuilder(
                        browser.get(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1200,800",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return Objects.requireNonNull(Jsoup.parse(dom).getElementById("said"), dom)
                .wholeText();
    }
}
