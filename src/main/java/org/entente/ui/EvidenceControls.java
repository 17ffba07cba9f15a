package org.entente.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceFilter;
import org.entente.evidence.Verdict.Kind;
import org.entente.graph.Timeline;
import org.jspecify.annotations.Nullable;

/** What sets how well ties have to be sourced: numbers, verdicts, grades, dates of sources, or that they have no quote. */
final class EvidenceControls extends VBox {
    private static final DatesPanel.What DATES = new DatesPanel.What("Dates of sources", "All", "source", "sources");
    private static final char UNKNOWN_SOURCE = 'F';
    private static final char UNKNOWN_INFORMATION = '6';

    private final Workspace workspace;
    private final Phrases phrases;
    private final Stepper quotes;
    private final Stepper independent;
    private final Label words = Controls.wrapped("", "caption");
    private final Map<Kind, ToggleButton> verdicts = new EnumMap<>(Kind.class);
    private final Map<Character, ToggleButton> reliabilities = new HashMap<>();
    private final Map<Character, ToggleButton> credibilities = new HashMap<>();
    private final @Nullable DatesPanel dates;
    private final VBox counting = new VBox();
    private final CheckBox gaps = new CheckBox("Only ties without a quote");

    /** @param timeline of the sources; null where all have one date */
    EvidenceControls(Workspace workspace, @Nullable Timeline timeline, Phrases phrases) {
        this.workspace = workspace;
        this.phrases = phrases;
        int most = workspace.graph().dossier().ties().stream()
                .mapToInt(tie -> tie.quotes().size())
                .max()
                .orElse(0);
        quotes = new Stepper(most, "quote", "quotes", phrases, least -> ask(filter -> filter.withQuotes(least)));
        independent = new Stepper(
                most,
                "independent source",
                "independent sources",
                phrases,
                least -> ask(filter -> filter.withIndependent(least)));
        counting.getStyleClass().add("evidence-counting");
        counting.getChildren()
                .addAll(
                        Controls.text("At least", "evidence-label"),
                        quotes,
                        independent,
                        words,
                        Controls.text("Verdicts that count", "evidence-label"),
                        verdicts(),
                        Controls.text("Reliability of the source", "evidence-label"),
                        reliabilities(),
                        Controls.text("Credibility of the information", "evidence-label"),
                        credibilities());
        dates = timeline == null
                ? null
                : new DatesPanel(DATES, timeline, phrases, days -> ask(filter -> filter.withSourceDates(days)));
        if (dates != null) {
            counting.getChildren().add(dates);
        }
        gaps.setWrapText(true);
        gaps.setAccessibleHelp("Shows what still needs a source");
        gaps.setOnAction(event -> ask(filter -> filter.withGaps(gaps.isSelected())));
        getChildren().addAll(counting, gaps);
        getStyleClass().add("evidence-controls");
    }

    private void ask(UnaryOperator<EvidenceFilter> change) {
        workspace.ask(change.apply(workspace.filter()));
    }

    private FlowPane verdicts() {
        FlowPane chips = new FlowPane(5, 5);
        chips.setMinWidth(0);
        for (Kind kind : Kind.values()) {
            ToggleButton chip = chip(
                    Verdicts.meaning(kind),
                    "Count quotes that are " + kind.word(),
                    on -> ask(filter -> filter.withVerdict(kind, on)));
            chip.getStyleClass().addAll("verdict-chip", Verdicts.styleClass(kind));
            verdicts.put(kind, chip);
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private HBox reliabilities() {
        return grades(
                EvidenceFilter.RELIABILITIES,
                UNKNOWN_SOURCE,
                reliabilities,
                letter -> "source " + Grades.reliability(letter),
                (letter, on) -> ask(filter -> filter.withReliability(letter, on)));
    }

    private HBox credibilities() {
        return grades(
                EvidenceFilter.CREDIBILITIES,
                UNKNOWN_INFORMATION,
                credibilities,
                figure -> "information " + Grades.credibility(figure),
                (figure, on) -> ask(filter -> filter.withCredibility(figure, on)));
    }

    private interface Meaning {
        String of(char mark);
    }

    private interface Choice {
        void set(char mark, boolean on);
    }

    /** The grades in order; what is unknown and what has no grade stand apart, being neither better nor worse. */
    private static HBox grades(
            List<Character> marks, char unknown, Map<Character, ToggleButton> chips, Meaning meaning, Choice choice) {
        HBox line = new HBox();
        line.getStyleClass().add("grade-chips");
        line.setAlignment(Pos.CENTER_LEFT);
        for (char mark : marks) {
            boolean ungraded = mark == EvidenceFilter.UNGRADED;
            String means = ungraded ? "without a grade" : mark + ": " + meaning.of(mark);
            ToggleButton chip = chip(
                    "Counts quotes " + (ungraded ? means : "of grade " + means),
                    "Count quotes " + (ungraded ? means : "of grade " + means),
                    on -> choice.set(mark, on));
            chip.setText(ungraded ? "–" : String.valueOf(mark));
            chip.getStyleClass().add("grade-chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chips.put(mark, chip);
            if (mark == unknown || ungraded) {
                line.getChildren().add(new Separator(Orientation.VERTICAL));
            }
            line.getChildren().add(chip);
        }
        return line;
    }

    private static ToggleButton chip(String tip, String name, Consumer<Boolean> choose) {
        ToggleButton chip = new ToggleButton();
        chip.getStyleClass().addAll("chip", "kind-chip");
        Tip.on(chip, tip);
        chip.setAccessibleText(name);
        chip.setAccessibleHelp(tip);
        chip.setOnAction(event -> choose.accept(chip.isSelected()));
        return chip;
    }

    /** @param said the filter in words */
    void show(EvidenceFilter filter, String said) {
        quotes.show(filter.quotes());
        independent.show(filter.independent());
        words.setText(said);
        verdicts.forEach((kind, chip) -> chip.setSelected(filter.verdicts().contains(kind)));
        reliabilities.forEach(
                (letter, chip) -> chip.setSelected(filter.reliabilities().contains(letter)));
        credibilities.forEach(
                (figure, chip) -> chip.setSelected(filter.credibilities().contains(figure)));
        if (dates != null) {
            dates.show(filter.sourceDates());
        }
        counting.setDisable(filter.gaps());
        gaps.setSelected(filter.gaps());
    }

    /** Tells how many quotes there are of each verdict. */
    void count(Evidence evidence) {
        Map<Kind, Integer> counts = evidence.counts();
        verdicts.forEach((kind, chip) -> chip.setText(
                Verdicts.sign(kind) + " " + kind.word() + " " + phrases.number(counts.getOrDefault(kind, 0))));
    }
}
