package org.entente.ui;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.evidence.CheckedQuote.OfActor;
import org.entente.evidence.Evidence;
import org.entente.graph.Properties.Bearer;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The page of an actor: who it is; then its quotes, grouped by tie, or all its ties; the newest first. */
final class ActorPage extends VBox {
    private static final int TIES_AT_ONCE = 60;
    private static final int MOST_ALIASES = 40;

    private final DetailParts parts;
    private final TieGraph graph;
    private final int number;
    private final int[] ties;

    /** What stands below an actor's name. */
    enum Tab {
        QUOTES,
        TIES
    }

    /** @param selected how many actors are selected, this one last */
    ActorPage(DetailParts parts, int number, int selected, ObjectProperty<Tab> tab) {
        this.parts = parts;
        this.number = number;
        graph = parts.graph();
        ties = newestFirst();
        Actor actor = graph.actor(number);
        if (selected > 1) {
            String count = parts.phrases().count(selected, "actor", "actors");
            getChildren().add(Controls.text(count + " selected, this one last", "caption"));
        }
        getChildren().add(Controls.wrapped(actor.name(), "name"));
        @Nullable String role = actor.role();
        if (role != null) {
            getChildren().add(Controls.wrapped(role, "role"));
        }
        getChildren().add(chips(actor));
        @Nullable String note = actor.note();
        if (note != null) {
            getChildren().add(Controls.wrapped(note, "note"));
        }
        if (!actor.extras().properties().isEmpty()) {
            getChildren().add(parts.properties(Bearer.ACTOR, actor.extras()));
        }
        parts.workspace().selection().trailTo(number).ifPresent(trail -> getChildren()
                .add(question(trail, selected)));
        int quotes = actor.quotes().size()
                + IntStream.of(ties).map(tie -> graph.tie(tie).quotes().size()).sum();
        getChildren()
                .add(new HBox(
                        16,
                        new PageTab<>("Quotes " + number(quotes), "Shows the quotes, grouped by tie", Tab.QUOTES, tab),
                        new PageTab<>("Ties " + number(ties.length), "Shows all ties", Tab.TIES, tab)));
        getChildren().add(tab.get() == Tab.QUOTES ? quotes(actor, quotes) : ties());
        getStyleClass().add("details");
    }

    private FlowPane chips(Actor actor) {
        FlowPane chips = parts.line(6);
        chips.setVgap(6);
        Label kind = Controls.text(Phrases.kind(actor), "chip", "kind");
        kind.setGraphic(new KindGlyph(actor.kind()));
        parts.add(chips, kind);
        List<String> aliases = actor.aliases();
        for (String alias : aliases.subList(0, Math.min(MOST_ALIASES, aliases.size()))) {
            Label chip = Controls.text(alias, "chip");
            chip.setTooltip(new Tooltip("Also called " + alias));
            parts.add(chips, chip);
        }
        if (aliases.size() > MOST_ALIASES) {
            parts.add(
                    chips,
                    Controls.text(
                            "and " + parts.phrases().number(aliases.size() - MOST_ALIASES) + " more names", "caption"));
        }
        return chips;
    }

    /** Of two actors selected, how they are tied is what a person wants to know; else it is offered in passing. */
    private Node question(Selection.TrailBetween trail, int selected) {
        String question = parts.phrases().question(graph, trail.from(), trail.to());
        Runnable ask = () -> parts.workspace().go(trail);
        if (selected < 2) {
            Hyperlink link = Controls.link(question, ask);
            Controls.wrap(link);
            return link;
        }
        Button button = new Button("How do we know?");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(question + " (T)"));
        button.setAccessibleHelp(question);
        button.setOnAction(event -> ask.run());
        return button;
    }

    private String number(int number) {
        return parts.phrases().number(number);
    }

    /** The latest date first, those without one last, in the order of the file. */
    private int[] newestFirst() {
        Comparator<PartialDate> latest = Comparator.comparing(PartialDate::last).reversed();
        return graph.tiesOf(number)
                .boxed()
                .sorted(Comparator.comparing(tie -> graph.tie(tie).date(), Comparator.nullsLast(latest)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private Node quotes(Actor actor, int count) {
        if (count == 0) {
            return Controls.wrapped(
                    ties.length == 0 ? "No tie and no quote yet." : "No quote yet. Look for a source.", "no-quote");
        }
        Stream<Node> about = actor.quotes().isEmpty()
                ? Stream.of()
                : Stream.of(parts.withQuotes(
                        Controls.wrapped("About " + actor.name(), "tie-heading"),
                        parts.workspace().evidence().quotesOf(new OfActor(number)),
                        parts.palette().muted()));
        Stream<Node> ofTies = IntStream.of(ties)
                .filter(tie -> !graph.tie(tie).quotes().isEmpty())
                .mapToObj(tie -> parts.withQuotes(heading(tie), parts.quotesOf(tie), parts.typeColor(tie)));
        return list(Stream.concat(about, ofTies).iterator(), 8);
    }

    /** With a word on sources that are not independent. */
    private FlowPane heading(int tie) {
        FlowPane heading = parts.tieHeading(tie, number);
        Evidence evidence = parts.workspace().evidence();
        int sources = evidence.sourcesOf(parts.workspace().quoted(tie)).size();
        int independent = evidence.independent(parts.workspace().quoted(tie));
        if (independent < sources) {
            parts.add(
                    heading, Controls.text("· " + WitnessSection.count(parts.phrases(), sources, independent), "when"));
        }
        return heading;
    }

    private Node ties() {
        if (ties.length == 0) {
            return Controls.wrapped("No tie yet.", "caption");
        }
        CopyButton copy = new CopyButton("Copy as a table", "Copies a row for each tie", () -> parts.copier()
                .tableOfTies(ties));
        copy.tellName();
        return new VBox(4, copy, list(IntStream.of(ties).mapToObj(this::tie).iterator(), 2));
    }

    private Node tie(int tie) {
        FlowPane heading = parts.tieHeading(tie, number);
        int quotes = graph.tie(tie).quotes().size();
        parts.add(
                heading,
                quotes == 0
                        ? Controls.text("· no quote", "no-quote")
                        : Controls.text("· " + parts.phrases().count(quotes, "quote", "quotes"), "when"));
        return heading;
    }

    private static LongList list(Iterator<Node> nodes, double spacing) {
        return new LongList(nodes, TIES_AT_ONCE, spacing);
    }
}
