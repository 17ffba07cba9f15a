package org.entente.ui;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.evidence.CheckedQuote.OfActor;
import org.entente.evidence.Evidence;
import org.entente.graph.Duplicates;
import org.entente.graph.Properties.Bearer;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.entente.ui.EditableText.Room;
import org.kordamp.ikonli.feather.Feather;

/** The page of an actor: who it is; then its quotes, grouped by tie, or all its ties; the newest first. */
final class ActorPage extends VBox {
    private static final int TIES_AT_ONCE = 60;
    private static final int MOST_ALIASES = 40;
    private static final int MOST_DUPLICATES = 3;

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
        ActorEdits edits = new ActorEdits(parts.editor(), actor);
        String key = "actor " + actor.id();
        getChildren()
                .addAll(
                        new EditableText(key + " name", "the name", actor.name(), Room.LINE, edits::rename, "name"),
                        new EditableText(key + " role", "a role", actor.role(), Room.LINE, edits::role, "role"),
                        chips(actor, edits),
                        new EditableText(key + " note", "a note", actor.note(), Room.PARAGRAPH, edits::note, "note"));
        parts.workspace().duplicates().stream()
                .filter(pair -> pair.one().equals(actor.id()) || pair.other().equals(actor.id()))
                .limit(MOST_DUPLICATES)
                .forEach(pair -> getChildren().add(perhapsTheSame(pair, edits)));
        if (!actor.extras().properties().isEmpty()) {
            getChildren().add(parts.properties(Bearer.ACTOR, actor.extras()));
        }
        parts.workspace().selection().trailTo(number).ifPresent(trail -> getChildren()
                .add(question(trail, selected)));
        int quotes = actor.quotes().size()
                + IntStream.of(ties).map(tie -> graph.tie(tie).quotes().size()).sum();
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                16,
                new PageTab<>("Quotes " + number(quotes), "Shows the quotes, grouped by tie", Tab.QUOTES, tab),
                new PageTab<>("Ties " + number(ties.length), "Shows all ties", Tab.TIES, tab),
                gap,
                deeds(actor, edits));
        line.setMinWidth(0);
        getChildren().add(line);
        getChildren().add(tab.get() == Tab.QUOTES ? quotes(actor, quotes) : ties());
        getStyleClass().add("details");
    }

    private FlowPane chips(Actor actor, ActorEdits edits) {
        FlowPane chips = parts.line(6);
        chips.setVgap(6);
        Label kind = Controls.text(Phrases.kind(actor), "chip", "kind");
        kind.setGraphic(new KindGlyph(actor.kind()));
        parts.add(chips, new EditableChip("the kind", kind, actor.kind(), edits::kind));
        List<String> aliases = actor.aliases();
        for (String alias : aliases.subList(0, Math.min(MOST_ALIASES, aliases.size()))) {
            Label chip = Controls.text(alias, "chip");
            parts.add(chips, new EditableChip("an alias", chip, alias, other -> edits.changeAlias(alias, other)));
        }
        if (aliases.size() > MOST_ALIASES) {
            parts.add(
                    chips,
                    Controls.text(
                            "and " + parts.phrases().number(aliases.size() - MOST_ALIASES) + " more names", "caption"));
        }
        parts.add(
                chips,
                new EditableChip("an alias", Controls.text("+ alias", "chip", "add-chip"), null, edits::addAlias));
        return chips;
    }

    private Node perhapsTheSame(Duplicates.Pair pair, ActorEdits edits) {
        String id = graph.actor(number).id();
        int other = graph.actorById(pair.one().equals(id) ? pair.other() : pair.one())
                .orElseThrow();
        Hyperlink merge = Controls.link("Merge", () -> edits.mergeWith(graph.actor(other)));
        merge.setAccessibleHelp("Makes one actor of both; undo parts them again");
        return parts.line(6, Controls.text("Perhaps the same as", "when"), parts.actorLink(other), merge);
    }

    /** What can be done with the actor. */
    private HBox deeds(Actor actor, ActorEdits edits) {
        HBox deeds = new HBox(
                2,
                Controls.icon(Feather.GIT_COMMIT, "Add a tie of this actor", () -> parts.forms()
                        .newTie(actor, null)),
                Controls.icon(Feather.GIT_MERGE, "Merge with another actor", () -> parts.forms()
                        .merge(actor)),
                Controls.icon(Feather.TRASH_2, "Delete this actor with its ties", edits::delete));
        deeds.setAlignment(Pos.CENTER_RIGHT);
        deeds.setMinWidth(USE_PREF_SIZE);
        return deeds;
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
        Tip.on(button, question + " (T)");
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
