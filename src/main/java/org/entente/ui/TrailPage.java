package org.entente.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.evidence.CheckedQuote;
import org.entente.graph.TieGraph;
import org.entente.ui.TrailModel.Kind;
import org.entente.ui.TrailModel.Trails;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page of a trail from one actor to another: tie by tie, each with the quote that carries it. */
final class TrailPage extends VBox {
    private static final int STEPS_AT_ONCE = 60;
    private static final int MANY_TIES = 50_000;

    private final DetailParts parts;
    private final Workspace workspace;
    private final TieGraph graph;
    private final Selection.TrailBetween asked;

    TrailPage(DetailParts parts, Selection.TrailBetween asked) {
        this.parts = parts;
        this.asked = asked;
        workspace = parts.workspace();
        graph = parts.graph();
        FlowPane title =
                parts.line(6, parts.actorLink(asked.from()), Controls.text("to", "verb"), parts.actorLink(asked.to()));
        title.getStyleClass().add("tie-title");
        getChildren().addAll(Controls.text("How do we know?", "caption"), title);
        workspace.trails().answerTo(asked).ifPresentOrElse(answer -> show(answer.trails()), this::sayThatItIsLookedFor);
        getStyleClass().add("details");
    }

    private void sayThatItIsLookedFor() {
        // Where few ties are looked through, the answer is there before one could read that it is not.
        if (graph.tieCount() > MANY_TIES) {
            getChildren().add(Controls.text("Looking for a path …", "caption"));
        }
    }

    private void show(Optional<Trails> found) {
        if (found.isEmpty()) {
            getChildren()
                    .add(Controls.wrapped(
                            "No path leads from " + name(asked.from()) + " to " + name(asked.to()) + ".", "note"));
            return;
        }
        Trails trails = found.get();
        Kind kind = workspace.trails().kindProperty().get();
        Trail trail = trails.of(kind);
        getChildren().addAll(tabs(trails), bar(trail, trails.words(kind)));
        tellOfHidden(trail);
        getChildren()
                .add(new LongList(
                        trail.steps().stream().map(step -> step(trail, step)).iterator(), STEPS_AT_ONCE, 8));
    }

    private HBox tabs(Trails trails) {
        if (trails.areOne()) {
            Label both = Controls.text("Shortest and best sourced", "details-tab");
            Tip.on(both, Trail.RULE);
            return new HBox(both);
        }
        return new HBox(
                16,
                tab(Kind.SHORTEST, trails, "Shows the path of the fewest ties"),
                tab(Kind.BEST_SOURCED, trails, "Shows the path whose weakest tie is strongest"));
    }

    /** How strong the trail is, and what can be done with it. */
    private HBox bar(Trail trail, String kind) {
        Label strength = Controls.wrapped(parts.phrases().strength(trail), "caption");
        strength.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(strength, Priority.ALWAYS);
        TrailText text = new TrailText(parts.phrases(), graph, workspace.evidence());
        HBox bar = new HBox(
                strength,
                Controls.icon(Feather.REPEAT, "Read it from the other end", () -> workspace.go(asked.swapped())),
                new CopyButton("Copy with citations", () -> parts.copier().quietly(text.of(trail, kind))));
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToggleButton tab(Kind which, Trails trails, String help) {
        String count = parts.phrases().number(trails.of(which).steps().size());
        ToggleButton tab = new PageTab<>(
                which.label() + " " + count, help, which, workspace.trails().kindProperty());
        Tip.on(tab, which == Kind.SHORTEST ? help : help + ".\n" + Trail.RULE);
        return tab;
    }

    private void tellOfHidden(Trail trail) {
        List<Integer> hidden = trail.path().ties().stream()
                .filter(tie -> !workspace.visible().showsTie(tie))
                .toList();
        if (!hidden.isEmpty()) {
            String count = parts.phrases().count(hidden.size(), "tie of it is", "ties of it are");
            getChildren()
                    .add(parts.line(
                            5,
                            Controls.text(count + " hidden in the graph.", "caption"),
                            Controls.link(
                                    hidden.size() == 1 ? "Show it" : "Show them", () -> workspace.reveal(trail))));
        }
    }

    private Node step(Trail trail, Trail.Step step) {
        FlowPane heading = parts.tieHeading(step.tie(), step.from());
        Region start = parts.actorLink(step.from());
        parts.add(heading, start);
        start.toBack();
        int quotes = graph.tie(step.tie()).quotes().size();
        if (quotes > 1) {
            parts.add(heading, Controls.text("· " + parts.phrases().count(quotes, "quote", "quotes"), "when"));
        }
        if (trail.isWeakest(step)) {
            Label mark = Controls.text("weakest tie", "chip", "weakest");
            Tip.on(mark, Trail.RULE);
            parts.add(heading, mark);
        }
        @Nullable CheckedQuote quote = step.quote();
        return new VBox(
                8,
                heading,
                quote == null
                        ? Controls.wrapped("No quote. Look for a source.", "no-quote")
                        : new QuoteCard(parts, quote, Paints.css(parts.typeColor(step.tie()))));
    }

    private String name(int actor) {
        return graph.actor(actor).name();
    }
}
