package org.entente.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.graph.TieGraph;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two ties that contradict each other, with their quotes side by side, or one above the other where there is no room. */
final class ComparisonView extends ScrollPane {
    private static final double ROOMY = 600;
    private static final double AROUND = 48;
    private static final double GAP = 20;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Copier copier;
    private final DetailParts.Reading reading;
    private final Forms forms;
    private final Runnable closed;
    private Palette palette;
    private @Nullable Clash shown;

    /** @param closed called when it gives way to what lies beneath */
    ComparisonView(
            Workspace workspace,
            Palette palette,
            Phrases phrases,
            Copier copier,
            DetailParts.Reading reading,
            Forms forms,
            Runnable closed) {
        Controls.keepNoPicture(this);
        this.closed = closed;
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.copier = copier;
        this.reading = reading;
        this.forms = forms;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side", "comparison");
        setAccessibleText("Two ties that contradict each other");
        visibleProperty().set(false);
        managedProperty().bind(visibleProperty());
        workspace.sourcing().evidenceProperty().subscribe(this::refresh);
        workspace.selection().selectionProperty().subscribe(selection -> close());
        widthProperty().map(width -> width.doubleValue() >= ROOMY).subscribe(this::refresh);
    }

    void show(Clash clash) {
        shown = clash;
        refresh();
        setVvalue(0);
        setVisible(true);
        requestFocus();
    }

    /** False where nothing is compared. */
    boolean close() {
        boolean open = isVisible();
        setVisible(false);
        shown = null;
        setContent(null);
        if (open) {
            closed.run();
        }
        return open;
    }

    void use(Palette other) {
        palette = other;
        refresh();
    }

    private void refresh() {
        @Nullable Clash clash = shown;
        if (clash != null) {
            setContent(page(clash));
        }
    }

    private VBox page(Clash clash) {
        boolean roomy = getWidth() >= ROOMY;
        DetailParts parts = new DetailParts(
                workspace,
                palette,
                TieColors.of(palette, workspace.graph().tieTypes()),
                phrases,
                copier,
                reading,
                forms,
                widthProperty()
                        .map(width -> width.doubleValue() - AROUND)
                        .map(room -> roomy ? (room - GAP) / 2 : room));
        GridPane columns = new GridPane(GAP, GAP);
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(roomy ? 50 : 100);
        columns.getColumnConstraints().add(column);
        if (roomy) {
            columns.getColumnConstraints().add(column);
        }
        columns.add(side(parts, clash.one()), 0, 0);
        columns.add(side(parts, clash.other()), roomy ? 1 : 0, roomy ? 0 : 1);
        VBox about = new VBox(
                2,
                Controls.wrapped(phrases.clash(workspace.graph(), clash), "role"),
                Controls.wrapped(clash.kind().words(), "caption"));
        VBox page = new VBox(heading(clash), about, columns);
        page.getStyleClass().add("comparison-page");
        return page;
    }

    private HBox heading(Clash clash) {
        Label title = Controls.wrapped("Contradiction", "name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        CopyButton copy = new CopyButton(
                "Copy both with citations",
                "Copies both ties, their quotes and where they stand",
                () -> copier.quietly(asText(clash)));
        copy.tellName();
        HBox heading = new HBox(8, title, gap, copy, Controls.icon(Feather.X, "Back to the graph (Esc)", this::close));
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private static VBox side(DetailParts parts, int tie) {
        TieGraph graph = parts.graph();
        TieType type = graph.tieType(graph.type(tie));
        Label kind = Controls.text(type.label() + " · " + type.stance().word(), "chip");
        kind.setGraphic(new TypeLine(type, parts.typeColor(tie), parts.palette().ground()));
        FlowPane chips = parts.line(6, kind);
        parts.phrases().whenAndWhere(graph.tie(tie)).forEach(part -> parts.add(chips, Controls.text(part, "chip")));
        VBox side = new VBox(
                8,
                parts.tieLink(tie),
                chips,
                new WitnessSection(parts, tie),
                parts.quotes(parts.quotesOf(tie), parts.typeColor(tie)));
        side.setMinWidth(0);
        return side;
    }

    private String asText(Clash clash) {
        TieText text = new TieText(phrases, workspace.graph(), workspace.evidence());
        return text.of(clash.one()) + "\n" + text.of(clash.other());
    }
}
