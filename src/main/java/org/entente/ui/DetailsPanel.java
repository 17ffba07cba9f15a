package org.entente.ui;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.entente.draw.Palette;
import org.entente.draw.TieColors;
import org.entente.evidence.EvidenceFilter;
import org.jspecify.annotations.Nullable;

/** The right side: the actor or tie selected with its quotes, or the dossier itself. */
final class DetailsPanel extends ScrollPane {
    private static final double AROUND = 34;
    private static final int LAYOUT_PASSES = 3;

    private final Workspace workspace;
    private final Phrases phrases;
    private final Copier copier;
    private final ObjectProperty<ActorPage.Tab> tab = new SimpleObjectProperty<>(ActorPage.Tab.QUOTES);
    private final DetailParts.Reading reading;
    private final Forms forms;
    private Palette palette;
    private @Nullable CardPlace card;

    DetailsPanel(
            Workspace workspace,
            Palette palette,
            Phrases phrases,
            Copier copier,
            DetailParts.Reading reading,
            Forms forms) {
        Controls.keepNoPicture(this);
        this.reading = reading;
        this.forms = forms;
        this.workspace = workspace;
        this.palette = palette;
        this.phrases = phrases;
        this.copier = copier;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("side", "details-side");
        setAccessibleText("Details");
        setAccessibleHelp("The actor or tie selected with its quotes, or the dossier itself");
        workspace.selection().selectionProperty().subscribe(this::show);
        workspace.sourcing().evidenceProperty().subscribe(this::refresh);
        workspace.trails().answerProperty().subscribe(this::refreshTrail);
        workspace.trails().kindProperty().subscribe(this::refreshTrail);
        workspace.visibleProperty().subscribe(this::refreshTrail);
        workspace.sourcing().clashesProperty().subscribe(this::refresh);
        workspace.duplicatesProperty().subscribe(this::refresh);
        workspace.filterProperty().map(EvidenceFilter::gaps).subscribe(this::refresh);
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> card = null);
        addEventFilter(ScrollEvent.SCROLL, event -> card = null);
        tab.subscribe(() -> show(workspace.selection().selection()));
    }

    /** Colours quotes and lines as another theme has them. */
    void use(Palette other) {
        palette = other;
        show(workspace.selection().selection());
    }

    private void refreshTrail() {
        if (workspace.selection().selection() instanceof Selection.TrailBetween) {
            refresh();
        }
    }

    /** What is shown may have changed, not what it is about: what is read stays where it was. */
    private void refresh() {
        Kept kept = keep();
        setContent(page(workspace.selection().selection()));
        goOn(kept);
    }

    /**
     * Where a person was on a page.
     *
     * @param focus where the keyboard was; null where it was not in the page
     */
    record Kept(double scrolled, Optional<CardPlace> card, @Nullable FocusPlace focus, Optional<OpenText> open) {}

    Kept keep() {
        @Nullable Node page = getContent();
        @Nullable Node focused = getScene() == null ? null : getScene().getFocusOwner();
        @Nullable FocusPlace focus = page == null || focused == null ? null : FocusPlace.in(page, focused);
        return new Kept(getVvalue(), CardPlace.in(this, card), focus, OpenText.in(page));
    }

    /** Has a person be where they were on a page like this. */
    void goOn(Kept kept) {
        layOut();
        setVvalue(kept.scrolled());
        card = kept.card().orElse(null);
        kept.card().ifPresent(place -> place.keep(this));
        if (kept.focus() != null) {
            kept.focus().in(getContent()).orElse(this).requestFocus();
        }
        kept.open().ifPresent(text -> text.goOnIn(getContent()));
    }

    private void show(Selection selection) {
        replace(page(selection));
        setVvalue(0);
    }

    /** As the next frame will: quotes find out only in a first pass how many lines they take. */
    private void layOut() {
        applyCss();
        for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
            layout();
        }
    }

    /** Scrolls to the first part of that kind, if the page has one. */
    void bringToTop(Class<? extends Node> kind) {
        layOut();
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        ((Parent) getContent())
                .getChildrenUnmodifiable().stream()
                        .filter(kind::isInstance)
                        .findFirst()
                        .filter(part -> hidden > 0)
                        .ifPresent(part -> setVvalue(part.getBoundsInParent().getMinY() / hidden));
    }

    /** Has the keyboard stay where it was: on its like in the new page, else here, not at the window's beginning. */
    private void replace(Node page) {
        @Nullable Node before = getContent();
        @Nullable Node focused = getScene() == null ? null : getScene().getFocusOwner();
        @Nullable FocusPlace place = before == null || focused == null ? null : FocusPlace.in(before, focused);
        setContent(page);
        if (place != null) {
            place.in(page).orElse(this).requestFocus();
        }
    }

    private Node page(Selection selection) {
        DetailParts parts = new DetailParts(
                workspace,
                palette,
                TieColors.of(palette, workspace.graph().tieTypes()),
                phrases,
                copier,
                reading,
                forms,
                widthProperty().map(width -> Math.max(0, width.doubleValue() - AROUND)));
        if (selection instanceof Selection.Actors actors) {
            return new ActorPage(
                    parts, actors.lastActor().getAsInt(), actors.actors().size(), tab);
        }
        if (selection instanceof Selection.TrailBetween trail) {
            return new TrailPage(parts, trail);
        }
        return selection.selectedTie().isPresent()
                ? new TiePage(parts, selection.selectedTie().getAsInt())
                : new OverviewPage(parts);
    }
}
