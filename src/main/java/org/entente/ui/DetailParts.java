package org.entente.ui;

import java.net.URI;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.evidence.CheckedQuote;
import org.entente.graph.Properties.Bearer;
import org.entente.graph.TieGraph;
import org.entente.model.Extras;
import org.entente.model.PropertyUse;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of the details are made of: links to actors and ties, headings, quotes.
 *
 * @param reading where quotes and sources can be read
 * @param forms  what asks for changes of the dossier
 * @param width px that a line of the page may take
 */
record DetailParts(
        Workspace workspace,
        Palette palette,
        TieColors colors,
        Phrases phrases,
        Copier copier,
        Reading reading,
        Forms forms,
        ObservableValue<Double> width) {
    private static final int QUOTES_AT_ONCE = 60;
    private static final int PROPERTIES_AT_ONCE = 8;
    private static final double SPACING = 8;

    /** Where a person is led who wants to see a quote in its source, or a source. */
    interface Reading {
        void read(CheckedQuote quote);

        void read(Source source);

        /** Opens a link in the person's browser. */
        void browse(URI link);

        /** Shows the quotes of two ties beside one another. */
        void compare(Clash clash);

        /** Takes tie types and kinds from properties. */
        void use(PropertyUse use);

        /** Shows the list of all ties that contradict each other. */
        void contradictions();
    }

    /** What the file tells besides of an actor or a tie, a line each. */
    LongList properties(Bearer bearer, Extras extras) {
        return new LongList(
                extras.properties().stream()
                        .map(property -> new PropertyLine(this, bearer, property))
                        .iterator(),
                PROPERTIES_AT_ONCE,
                2);
    }

    /** What changes the dossier. */
    Editor editor() {
        return forms.editor();
    }

    Citations citations() {
        return new Citations(phrases);
    }

    TieGraph graph() {
        return workspace.graph();
    }

    /** Things side by side, on as many lines as it takes; none is wider than the page. */
    FlowPane line(double gap, Region... items) {
        FlowPane line = new FlowPane(gap, 2);
        line.setMinWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        for (Region item : items) {
            add(line, item);
        }
        return line;
    }

    void add(FlowPane line, Region item) {
        item.maxWidthProperty().bind(width);
        line.getChildren().add(item);
    }

    Hyperlink actorLink(int actor) {
        return actorLink(actor, null);
    }

    /** @param picture at the left of the name; null for none */
    Hyperlink actorLink(int actor, @Nullable Node picture) {
        Hyperlink link = Controls.link(graph().actor(actor).name(), () -> workspace.go(Selection.actor(actor)));
        link.setGraphic(picture);
        link.getStyleClass().add("actor-link");
        Controls.wrap(link);
        link.setTextAlignment(TextAlignment.LEFT);
        link.setAccessibleHelp("Selects this actor");
        return link;
    }

    /** Verb, other actor, when and where, the tie itself a click away. */
    FlowPane tieHeading(int tie, int seenFrom) {
        FlowPane line = line(5);
        line.getStyleClass().add("tie-heading");
        add(line, toTie(phrases.verbSeenFrom(graph(), tie, seenFrom), tie, "verb-link"));
        int other = graph().opposite(seenFrom, tie);
        add(line, other == seenFrom ? Controls.text("itself", "when") : actorLink(other));
        List<String> parts = phrases.whenAndWhere(graph().tie(tie));
        if (!parts.isEmpty()) {
            add(line, Controls.text("· " + String.join(" · ", parts), "when"));
        }
        return line;
    }

    /** Who did what to whom and when, the tie a click away. */
    FlowPane tieLink(int tie) {
        FlowPane line = line(5, toTie(graph().sentence(tie), tie, "tie-link"));
        String when = phrases.period(graph().tie(tie));
        if (!when.isEmpty()) {
            add(line, Controls.text(when, "when"));
        }
        return line;
    }

    private Hyperlink toTie(String text, int tie, String styleClass) {
        Rectangle swatch = new Rectangle(9, 9, Paints.of(typeColor(tie)));
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        Hyperlink link = Controls.link(text, () -> workspace.go(Selection.tie(tie)));
        link.setGraphic(swatch);
        link.getStyleClass().add(styleClass);
        Controls.wrap(link);
        Tip.on(link, "Select this tie");
        link.setAccessibleHelp("Selects this tie");
        return link;
    }

    /** A heading with its quotes beneath. */
    Node withQuotes(Node heading, List<CheckedQuote> quotes, int argb) {
        return new VBox(SPACING, heading, quotes(quotes, argb));
    }

    LongList quotes(List<CheckedQuote> quotes, int argb) {
        return new LongList(
                quotes.stream()
                        .map(quote -> new QuoteCard(this, quote, Paints.css(argb)))
                        .iterator(),
                QUOTES_AT_ONCE,
                SPACING);
    }

    /** The quotes of a tie, held against their sources as far as that is done. */
    List<CheckedQuote> quotesOf(int tie) {
        return workspace.evidence().quotesOf(workspace.quoted(tie));
    }

    /** The colour of a tie's type, {@code 0xFFRRGGBB}. */
    int typeColor(int tie) {
        return colors.of(graph().type(tie));
    }
}
