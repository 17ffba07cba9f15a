package org.entente.ui;

import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.evidence.EvidenceFilter;
import org.entente.graph.Timeline;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How well ties have to be sourced: one line that says it, and beneath, while open, what sets it. */
final class EvidencePanel extends VBox {
    private static final int STEPS = 40;
    private static final double ROOMY = 200;

    private final Phrases phrases;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final ToggleButton heading = new ToggleButton("Evidence", arrow);
    private final Label words = Controls.text("", "dates-words");
    private final Hyperlink clear;
    private final EvidenceControls controls;
    private final ChronoUnit unit;
    private Consumer<Boolean> remember = open -> {};
    private boolean chosen;

    EvidencePanel(Workspace workspace, Phrases phrases) {
        super(6);
        this.phrases = phrases;
        @Nullable Timeline timeline = Timeline.ofSources(workspace.graph().dossier().sources(), STEPS);
        unit = timeline == null ? ChronoUnit.DAYS : timeline.unit();
        controls = new EvidenceControls(workspace, timeline, phrases);
        clear = Controls.link("Clear", workspace::clearFilter);
        clear.setTooltip(new Tooltip("Show ties however they are sourced (Esc)"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        heading.getStyleClass().setAll("evidence-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setOnAction(event -> {
            chosen = true;
            open(heading.isSelected());
            remember.accept(heading.isSelected());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox line = new HBox(6, heading, gap, words, clear);
        line.setAlignment(Pos.BASELINE_LEFT);
        line.getStyleClass().add("heading-line");
        getChildren().addAll(line, controls);
        getStyleClass().add("evidence");
        open(false);
        widthProperty().subscribe(width -> {
            if (!chosen && width.doubleValue() > 0) {
                open(width.doubleValue() >= ROOMY);
            }
        });
        workspace.filterProperty().subscribe(this::show);
        workspace.sourcing().evidenceProperty().subscribe(controls::count);
    }

    /**
     * Opens or closes as a person left it, and has it remembered from now on.
     *
     * @param open null where nobody has said so yet: then it is open where there is room
     */
    void begin(@Nullable Boolean open, Consumer<Boolean> opened) {
        remember = opened;
        chosen = open != null;
        if (open != null) {
            open(open);
        }
    }

    private void open(boolean open) {
        heading.setSelected(open);
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        controls.setVisible(open);
        controls.setManaged(open);
        words.setVisible(!open);
        heading.setAccessibleHelp(open ? "Hides what sets it" : "Shows what sets it");
    }

    private void show(EvidenceFilter filter) {
        String said = FilterWords.of(filter, phrases, unit);
        boolean filtered = !filter.equals(EvidenceFilter.NONE);
        words.setText(said);
        words.setTooltip(filtered ? new Tooltip("At least " + said) : null);
        words.pseudoClassStateChanged(TieTypeRow.OFF, !filtered);
        heading.setAccessibleText("Evidence asked for: " + said);
        clear.setVisible(filtered);
        clear.setManaged(filtered);
        controls.show(filter, said);
    }
}
