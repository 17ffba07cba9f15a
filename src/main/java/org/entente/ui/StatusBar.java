package org.entente.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.graph.Having;
import org.entente.graph.Hidden;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** The lowest line: how much is shown of how much, why the rest is not, the zoom. */
final class StatusBar extends HBox {
    private static final int TYPES_NAMED = 3;
    private static final int MOST_OF_A_PROPERTY = 40;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Label shown = Controls.text("", "status-text");
    private final Label hidden = Controls.text("", "status-text", "status-hidden");
    private final Label trail = Controls.text("", "status-text");
    private final Label quotes = Controls.text("", "status-text");

    private final Hyperlink problems;

    StatusBar(Workspace workspace, GraphArea graph, Phrases phrases) {
        this.workspace = workspace;
        this.phrases = phrases;
        problems = Controls.link("", () -> workspace.selection().clear());
        Label zoom = Controls.text("", "status-text");
        zoom.textProperty().bind(graph.zoomProperty().map(value -> Math.round(value.doubleValue() * 100) + " %"));
        zoom.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        shown.setMinWidth(USE_PREF_SIZE);
        hidden.setMinWidth(40);
        quotes.setMinWidth(60);
        trail.setMinWidth(40);
        trail.managedProperty().bind(trail.textProperty().map(words -> !words.isEmpty()));
        getChildren().addAll(shown, hidden, trail, gap, quotes);
        problems.getStyleClass().add("warning");
        problems.setMinWidth(USE_PREF_SIZE);
        getChildren().add(problems);
        getChildren().add(zoom);
        getStyleClass().add("status-bar");
        workspace.visibleProperty().subscribe(this::show);
        workspace.selection().selectionProperty().subscribe(this::showTrail);
        workspace.trails().answerProperty().subscribe(this::showTrail);
        workspace.trails().kindProperty().subscribe(this::showTrail);
        workspace.filterProperty().subscribe(() -> show(workspace.visible()));
        workspace.sourcing().progressProperty().subscribe(() -> showQuotes(workspace.sourcing()));
        workspace.sourcing().evidenceProperty().subscribe(() -> showQuotes(workspace.sourcing()));
        workspace.sourcing().evidenceProperty().subscribe(() -> showProblems(workspace.read()));
        showProblems(workspace.read());
    }

    private void showProblems(ReadResult read) {
        problems.setText(phrases.count(read.problemCount(), "problem", "problems") + " in the file");
        problems.setVisible(read.problemCount() > 0);
        problems.setManaged(problems.isVisible());
    }

    /** While a trail is looked at, all else is faint: why, has to be told. */
    private void showTrail() {
        trail.setText(workspace
                .trails()
                .trail(workspace.selection().selection())
                .map(found -> "Trail of " + phrases.strength(found))
                .orElse(""));
        Tip.on(trail, trail.getText().isEmpty() ? null : trail.getText() + ". All else is faint");
    }

    private void show(VisiblePart visible) {
        shown.setText(phrases.number(visible.actorCount())
                + " of " + phrases.count(workspace.graph().actorCount(), "actor", "actors") + " · "
                + phrases.number(visible.tieCount())
                + " of " + phrases.count(workspace.graph().tieCount(), "tie", "ties"));
        List<String> reasons = visible.hidden().stream().map(this::reason).toList();
        hidden.setText(reasons.isEmpty() ? "" : "Hidden: " + String.join("; ", inBrief(visible.hidden())));
        Tip.on(hidden, reasons.isEmpty() ? null : String.join("\n", reasons));
    }

    private void showQuotes(Sourcing sourcing) {
        double done = sourcing.progressProperty().get();
        quotes.setText(
                done == Sourcing.IDLE
                        ? phrases.verdicts(sourcing.evidence().counts())
                        : "Checking quotes, " + phrases.number(Math.round(100 * Math.max(0, done))) + " %");
        Tip.on(quotes, quotes.getText().isEmpty() ? null : quotes.getText());
    }

    /** The reasons, with many tie types as one: the line would end in the middle of them. */
    private List<String> inBrief(List<Hidden> reasons) {
        List<Hidden> ofTypes =
                reasons.stream().filter(Hidden.TiesOfType.class::isInstance).toList();
        if (ofTypes.size() <= TYPES_NAMED) {
            return reasons.stream().map(this::reason).toList();
        }
        int ties = ofTypes.stream().mapToInt(Hidden::count).sum();
        Stream<String> others = reasons.stream()
                .filter(reason -> !(reason instanceof Hidden.TiesOfType))
                .map(this::reason);
        return Stream.concat(
                        others,
                        Stream.of(phrases.count(ties, "tie", "ties") + " of " + phrases.number(ofTypes.size())
                                + " types"))
                .toList();
    }

    /** The property asked for: “weight: 5”. */
    private String property() {
        @Nullable Having asked = workspace.lens().having();
        return asked == null
                ? ""
                : "“"
                        + Phrases.brief(
                                asked.key() + (asked.value().isEmpty() ? "" : ": " + asked.value()), MOST_OF_A_PROPERTY)
                        + "”";
    }

    private String reason(Hidden hidden) {
        if (hidden instanceof Hidden.TiesOfType type) {
            return phrases.count(type.count(), "tie", "ties") + " of type “"
                    + workspace.graph().tieType(type.type()).label() + "”";
        }
        if (hidden instanceof Hidden.TiesOutsideDates ties) {
            String outside = phrases.count(ties.count(), "tie", "ties") + " of other dates";
            return ties.undated() == 0 ? outside : outside + " (" + phrases.number(ties.undated()) + " without a date)";
        }
        if (hidden instanceof Hidden.TiesLessSourced ties) {
            return phrases.count(ties.count(), "tie", "ties")
                    + (workspace.filter().gaps()
                            ? ties.count() == 1 ? " that has quotes" : " that have quotes"
                            : " with less evidence than asked for");
        }
        if (hidden instanceof Hidden.TiesWithoutProperty ties) {
            return phrases.count(ties.count(), "tie", "ties") + " without " + property();
        }
        if (hidden instanceof Hidden.ActorsWithoutProperty actors) {
            return phrases.count(actors.count(), "actor", "actors") + " without " + property();
        }
        if (hidden instanceof Hidden.TiesOfHiddenActors ties) {
            return phrases.count(ties.count(), "tie", "ties") + " of hidden actors";
        }
        if (hidden instanceof Hidden.ActorsOfKind kind) {
            return phrases.count(kind.count(), "actor", "actors") + " of kind “" + Phrases.kind(kind.kind()) + "”";
        }
        if (hidden instanceof Hidden.OutsideEgo ego) {
            return phrases.count(ego.count(), "actor", "actors") + " not tied to "
                    + workspace.graph().actor(ego.actor()).name() + " (Esc shows all)";
        }
        return phrases.count(hidden.count(), "actor", "actors") + " left without ties";
    }
}
