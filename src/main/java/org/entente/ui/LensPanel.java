package org.entente.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.graph.Lens;
import org.entente.graph.Timeline;
import org.entente.graph.VisiblePart;
import org.jspecify.annotations.Nullable;

/** The left side: what is shown. */
final class LensPanel extends ScrollPane {
    private static final int MOST_ROWS = 400;
    private static final int MOST_KINDS = 60;
    private static final DatesPanel.What DATES = new DatesPanel.What("Dates", "All dates", "tie", "ties");
    private static final double AROUND = 34;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Forms forms;
    private final List<TieTypeRow> rows = new ArrayList<>();
    private final Map<String, ToggleButton> kinds = new HashMap<>();
    private final @Nullable DatesPanel dates;
    private final @Nullable PropertyPanel properties;
    private final EvidencePanel evidence;
    private final CheckBox untied = new CheckBox("Hide actors left without ties");

    LensPanel(Workspace workspace, Palette palette, Phrases phrases, Forms forms) {
        Controls.keepNoPicture(this);
        this.forms = forms;
        this.workspace = workspace;
        this.phrases = phrases;
        @Nullable Timeline timeline = workspace.timeline();
        dates = timeline == null
                ? null
                : new DatesPanel(
                        DATES,
                        timeline,
                        phrases,
                        days -> workspace.look(workspace.lens().withDates(days)));
        properties =
                workspace.properties().names().isEmpty() ? null : new PropertyPanel(workspace, workspace.properties());
        evidence = new EvidencePanel(workspace, phrases);
        untied.setOnAction(event -> workspace.look(
                workspace.lens().withUntied(untied.isSelected() ? Lens.Untied.HIDDEN : Lens.Untied.DIMMED)));
        untied.setWrapText(true);
        untied.setAccessibleHelp("Else they stay, dimmed");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side", "lens-side");
        use(palette);
        workspace.visibleProperty().subscribe(this::show);
    }

    /** Draws the samples of lines in the colours of another theme. */
    void use(Palette palette) {
        rows.clear();
        kinds.clear();
        VBox content = new VBox();
        content.getStyleClass().add("lens");
        int types = Math.min(MOST_ROWS, workspace.graph().tieTypes().size());
        TieColors colors = TieColors.of(palette, workspace.graph().tieTypes());
        for (int number = 0; number < types; number++) {
            TypeLine line = new TypeLine(workspace.graph().tieType(number), colors.of(number), palette.ground());
            rows.add(new TieTypeRow(workspace, number, line, phrases, forms, Paints.of(colors.of(number))));
        }
        VBox list = new VBox(rows.toArray(TieTypeRow[]::new));
        content.getChildren().addAll(typeHeading(), list);
        int more = workspace.graph().tieTypes().size() - types;
        if (more > 0) {
            list.getChildren()
                    .add(Controls.wrapped("and " + phrases.count(more, "type", "types") + " more", "caption"));
        }
        if (types == 0) {
            list.getChildren().add(Controls.wrapped("This dossier has no ties yet.", "caption"));
        }
        if (types > 0) {
            content.getChildren().add(untied);
        }
        if (workspace.graph().actorCount() > 0) {
            content.getChildren().addAll(heading("Actor kinds"), kinds());
        }
        if (dates != null) {
            content.getChildren().add(dates);
        }
        if (properties != null) {
            content.getChildren().add(properties);
        }
        if (types > 0) {
            content.getChildren().add(evidence);
        }
        setContent(content);
        show(workspace.visible());
    }

    EvidencePanel evidence() {
        return evidence;
    }

    private HBox typeHeading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label dot = Controls.text("·", "caption");
        HBox line = new HBox(
                heading("Tie types"),
                gap,
                link("All", "Shows ties of all types", workspace::allTypes),
                dot,
                link("None", "Hides ties of all types", workspace::noTypes));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("heading-line");
        return line;
    }

    private static Hyperlink link(String text, String help, Runnable action) {
        Hyperlink link = Controls.link(text, action);
        link.setAccessibleHelp(help);
        return link;
    }

    private static Label heading(String text) {
        return Controls.text(text, "side-heading");
    }

    private FlowPane kinds() {
        FlowPane chips = new FlowPane(6, 6);
        chips.setMinWidth(0);
        Map<String, Integer> counts = workspace.graph().countsByKind();
        counts.entrySet().stream().limit(MOST_KINDS).forEach(entry -> {
            String kind = entry.getKey();
            int count = entry.getValue();
            ToggleButton chip = new ToggleButton(Phrases.kind(kind) + " " + phrases.number(count), new KindGlyph(kind));
            chip.getStyleClass().addAll("chip", "kind-chip");
            chip.setAccessibleHelp("Shows or hides actors of this kind");
            chip.setAccessibleText("Show actors of kind " + Phrases.kind(kind));
            Tip.on(chip, "Show or hide actors of kind “" + Phrases.kind(kind) + "”");
            chip.setOnAction(event -> workspace.look(workspace.lens().withKind(kind, chip.isSelected())));
            kinds.put(kind, chip);
            chip.maxWidthProperty().bind(widthProperty().subtract(AROUND));
            chips.getChildren().add(chip);
        });
        if (counts.size() > MOST_KINDS) {
            String more = phrases.count(counts.size() - MOST_KINDS, "kind", "kinds");
            chips.getChildren().add(Controls.text("and " + more + " more", "caption"));
        }
        return chips;
    }

    private void show(VisiblePart visible) {
        rows.forEach(row -> row.show(visible));
        if (dates != null) {
            dates.show(visible.lens().dates());
        }
        if (properties != null) {
            properties.show(visible.lens().having());
        }
        untied.setSelected(visible.lens().untied() == Lens.Untied.HIDDEN);
        kinds.forEach(
                (kind, chip) -> chip.setSelected(!visible.lens().hiddenKinds().contains(kind)));
    }
}
