package org.entente.draw.file;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.model.Actor;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** What a page says in words of the visible part of a graph, as HTML. All that comes from the dossier is text there. */
final class PageText {
    private static final Pattern NO_TEXT =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** Of a link that a page may hold. */
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final VisiblePart visible;
    private final TieGraph graph;
    private final TieColors colors;
    private final Map<String, Source> sources = new HashMap<>();

    PageText(VisiblePart visible, Palette palette) {
        this.visible = visible;
        graph = visible.graph();
        colors = TieColors.of(palette, graph.tieTypes());
        graph.dossier().sources().forEach(source -> sources.putIfAbsent(source.id(), source));
    }

    /** A list of the tie types that are visible, each with a box to tick. */
    String types() throws XMLStreamException {
        int[] counts = new int[graph.tieTypes().size()];
        visible.ties().forEach(tie -> counts[graph.type(tie)]++);
        Page page = new Page();
        page.open("ul");
        for (int type = 0; type < counts.length; type++) {
            if (counts[type] > 0) {
                TieType named = graph.tieTypes().get(type);
                page.open("li").open("label");
                page.empty("input", "type", "checkbox", "checked", "", "value", Integer.toString(type));
                String color = String.format(Locale.ROOT, "background:#%06X", colors.of(type) & 0xFFFFFF);
                page.open("i", "style", color).close();
                page.text("span", named.label()).text("b", Integer.toString(counts[type]));
                page.close().close();
            }
        }
        return page.close().html();
    }

    /** An article for each actor and each tie, hidden at first. */
    String pages() throws XMLStreamException {
        Page page = new Page();
        for (int actor : visible.actors().toArray()) {
            actor(actor, page);
        }
        for (int tie : visible.ties().toArray()) {
            tie(tie, page);
        }
        return page.html();
    }

    private void actor(int number, Page page) throws XMLStreamException {
        Actor actor = graph.actor(number);
        page.open("article", "id", "about-actor-" + number, "hidden", "");
        page.text("h3", actor.name());
        String what = words(", ", actor.kind(), actor.role());
        if (!what.isEmpty()) {
            page.text("p", what, "class", "muted");
        }
        if (!actor.aliases().isEmpty()) {
            page.text("p", "Also: " + String.join(", ", actor.aliases()), "class", "muted");
        }
        if (actor.note() != null) {
            page.text("p", actor.note());
        }
        quotes(actor.quotes(), page);
        int[] ties = graph.tiesOf(number).filter(visible::showsTie).toArray();
        page.text("h2", ties.length == 1 ? "1 tie" : ties.length + " ties").open("ul");
        for (int tie : ties) {
            page.open("li")
                    .text("a", dated(tie), "href", "#", "data-go", "tie-" + tie)
                    .close();
        }
        page.close().close();
    }

    private void tie(int number, Page page) throws XMLStreamException {
        Tie tie = graph.tie(number);
        page.open(
                "article",
                "id",
                "about-tie-" + number,
                "hidden",
                "",
                "data-type",
                Integer.toString(graph.type(number)),
                "data-from",
                Integer.toString(graph.from(number)),
                "data-to",
                Integer.toString(graph.to(number)));
        page.text("h3", graph.sentence(number));
        String when = words(", ", period(tie), tie.place());
        if (!when.isEmpty()) {
            page.text("p", when, "class", "muted");
        }
        if (tie.quotes().isEmpty()) {
            page.text("p", "No quote", "class", "muted");
        }
        quotes(tie.quotes(), page);
        page.open("ul");
        for (int end : new int[] {graph.from(number), graph.to(number)}) {
            String name = graph.actor(end).name();
            page.open("li")
                    .text("a", name, "href", "#", "data-go", "actor-" + end)
                    .close();
        }
        page.close().close();
    }

    private String dated(int tie) {
        return words(", ", graph.sentence(tie), period(graph.tie(tie)));
    }

    private static @Nullable String period(Tie tie) {
        if (tie.until() == null) {
            return tie.date() == null ? null : tie.date().toString();
        }
        return tie.date() == null ? "until " + tie.until() : tie.date() + " – " + tie.until();
    }

    private void quotes(List<Quote> quotes, Page page) throws XMLStreamException {
        for (Quote quote : quotes) {
            page.open("blockquote", "dir", "auto")
                    .content("“" + quote.text() + "”")
                    .open("footer", "dir", "auto");
            @Nullable String said = quote.source();
            @Nullable Source source = said == null ? null : sources.get(said);
            page.content(words(", ", speaker(quote), source == null ? said : null));
            if (source != null) {
                page.content(quote.speaker() == null ? "" : ", ");
                source(source, page);
            }
            if (quote.grade() != null) {
                page.content(" · " + quote.grade());
            }
            page.close().close();
        }
    }

    private static void source(Source source, Page page) throws XMLStreamException {
        @Nullable String url = source.url();
        if (url != null && SAFE.matcher(url).matches()) {
            page.text("a", source.title(), "href", url, "rel", "noopener noreferrer");
        } else {
            page.text("cite", source.title());
        }
        String more = words(
                ", ",
                source.author(),
                source.publisher(),
                source.date() == null ? null : source.date().toString());
        page.content(more.isEmpty() ? "" : ", " + more);
    }

    /** Who said it, and the title of the source it stands in. */
    private String citation(Quote quote) {
        @Nullable String said = quote.source();
        @Nullable Source source = said == null ? null : sources.get(said);
        return words(", ", speaker(quote), source == null ? said : source.title());
    }

    private @Nullable String speaker(Quote quote) {
        @Nullable String speaker = quote.speaker();
        int actor = speaker == null ? -1 : graph.actorById(speaker).orElse(-1);
        return actor < 0 ? speaker : graph.actor(actor).name();
    }

    /** All visible ties, a row each. */
    String table() throws XMLStreamException {
        Page page = new Page();
        page.open("table")
                .text("caption", "Ties and the quotes they rest on")
                .open("thead")
                .open("tr");
        for (String heading : List.of("From", "Tie", "To", "When", "Quotes")) {
            page.text("th", heading, "scope", "col");
        }
        page.close().close().open("tbody");
        for (int number : visible.ties().toArray()) {
            Tie tie = graph.tie(number);
            page.open("tr", "data-type", Integer.toString(graph.type(number)));
            page.text("td", graph.actor(graph.from(number)).name());
            page.text("td", graph.tieType(graph.type(number)).label());
            page.text("td", graph.actor(graph.to(number)).name());
            page.text("td", Objects.requireNonNullElse(period(tie), ""));
            String said = tie.quotes().stream()
                    .map(quote -> words(" — ", "“" + quote.text() + "”", citation(quote)))
                    .collect(Collectors.joining(" "));
            page.text("td", said, "dir", "auto").close();
        }
        return page.close().close().html();
    }

    private static String words(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    /** As text of a page. */
    static String escaped(String text) throws XMLStreamException {
        return new Page().content(text).html();
    }

    /** HTML in the making: whatever is put in stays text. */
    private static final class Page {
        private final StringWriter out = new StringWriter();
        private final XMLStreamWriter xml;

        Page() throws XMLStreamException {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        }

        /** @param attributes names and values in turn */
        Page open(String element, String... attributes) throws XMLStreamException {
            xml.writeStartElement(element);
            return with(attributes);
        }

        /** An element that has no end. */
        Page empty(String element, String... attributes) throws XMLStreamException {
            xml.writeEmptyElement(element);
            return with(attributes);
        }

        private Page with(String... attributes) throws XMLStreamException {
            for (int i = 0; i < attributes.length; i += 2) {
                xml.writeAttribute(
                        attributes[i], NO_TEXT.matcher(attributes[i + 1]).replaceAll("\uFFFD"));
            }
            return this;
        }

        Page close() throws XMLStreamException {
            xml.writeEndElement();
            return this;
        }

        Page content(String text) throws XMLStreamException {
            xml.writeCharacters(NO_TEXT.matcher(text).replaceAll("\uFFFD"));
            return this;
        }

        Page text(String element, String text, String... attributes) throws XMLStreamException {
            open(element, attributes);
            xml.writeCharacters(NO_TEXT.matcher(text).replaceAll("\uFFFD"));
            return close();
        }

        String html() throws XMLStreamException {
            xml.flush();
            return out.toString();
        }
    }
}
