package org.entente.ui;

import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
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
    private final Workspace workspace;
    private final @Nullable Timeline timeline;
    private @Nullable EvidenceControls controls;
    private final ChronoUnit unit;
    private Consumer<Boolean> remember = open -> {};
    private boolean chosen;

    EvidencePanel(Workspace workspace, Phrases phrases) {
        super(6);
        this.workspace = workspace;
        this.phrases = phrases;
        timeline = Timeline.ofSources(workspace.graph().dossier().sources(), STEPS);
        unit = timeline == null ? ChronoUnit.DAYS : timeline.unit();
        clear = Controls.link("Clear", workspace::clearFilter);
        Tip.on(clear, "Show ties however they are sourced (Esc)");
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
        getChildren().add(line);
        getStyleClass().add("evidence");
        open(false);
        widthProperty().subscribe(width -> {
            // Later, so that the window comes up sooner.
            if (width.doubleValue() > 0) {
                Platform.runLater(this::openWhereThereIsRoom);
            }
        });
        workspace.filterProperty().subscribe(this::show);
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

    private void openWhereThereIsRoom() {
        if (!chosen) {
            open(getWidth() >= ROOMY);
        }
    }

    private EvidenceControls made() {
        @Nullable EvidenceControls made = controls;
        if (made == null) {
            made = new EvidenceControls(workspace, timeline, phrases);
            workspace.sourcing().evidenceProperty().subscribe(made::count);
            getChildren().add(made);
            controls = made;
            show(workspace.filter());
        }
        return made;
    }

    private void open(boolean open) {
        heading.setSelected(open);
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        if (open || controls != null) {
            EvidenceControls below = made();
            below.setVisible(open);
            below.setManaged(open);
        }
        words.setVisible(!open);
        heading.setAccessibleHelp(open ? "Hides what sets it" : "Shows what sets it");
    }

    private void show(EvidenceFilter filter) {
        String said = FilterWords.of(filter, phrases, unit);
        boolean filtered = !filter.equals(EvidenceFilter.NONE);
        words.setText(said);
        Tip.on(words, filtered ? "At least " + said : null);
        words.pseudoClassStateChanged(TieTypeRow.OFF, !filtered);
        heading.setAccessibleText("Evidence asked for: " + said);
        clear.setVisible(filtered);
        clear.setManaged(filtered);
        if (controls != null) {
            controls.show(filter, said);
        }
    }
}
