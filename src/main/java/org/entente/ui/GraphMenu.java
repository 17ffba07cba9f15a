package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.entente.draw.Arrangement;
import org.entente.graph.TieGraph;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** What a right click on the graph, or the menu key, offers for what lies there. */
final class GraphMenu {
    private final GraphView view;
    private final Workspace workspace;
    private final TieGraph graph;
    private final Phrases phrases;
    private final Copier copier;
    private final Arranger arranger;
    private final BooleanProperty communities;
    private final Forms forms;
    private @Nullable ContextMenu shown;

    /** @param communities whether they are shown */
    GraphMenu(
            GraphView view,
            Phrases phrases,
            Copier copier,
            Arranger arranger,
            BooleanProperty communities,
            Forms forms) {
        this.forms = forms;
        this.view = view;
        this.phrases = phrases;
        this.copier = copier;
        this.arranger = arranger;
        this.communities = communities;
        workspace = view.workspace();
        graph = workspace.graph();
    }

    /** Shows the menu of what lies at a point of the view. */
    void show(double x, double y, double screenX, double screenY) {
        OptionalInt actor = view.actorAt(x, y);
        OptionalInt tie = actor.isPresent() ? OptionalInt.empty() : view.tieAt(x, y);
        List<MenuItem> items = actor.isPresent()
                ? ofActor(actor.getAsInt())
                : tie.isPresent() ? ofTie(tie.getAsInt()) : ofGround(x, y);
        hide();
        ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
        menu.setAutoHide(true);
        menu.show(view, screenX, screenY);
        shown = menu;
    }

    void hide() {
        @Nullable ContextMenu open = shown;
        if (open != null) {
            open.hide();
            shown = null;
        }
    }

    private List<MenuItem> ofActor(int actor) {
        boolean selected = workspace.selection().selection().hasActor(actor);
        boolean pinned = workspace.places().isPinned(actor);
        List<MenuItem> items = new ArrayList<>();
        items.add(Controls.item("Show with its neighbours alone", () -> {
            workspace.showEgo(actor);
            view.fit();
        }));
        workspace
                .selection()
                .trailTo(actor)
                .ifPresent(trail -> items.add(
                        Controls.item(phrases.question(graph, trail.from(), trail.to()), () -> workspace.go(trail))));
        items.addAll(List.of(
                Controls.item(
                        selected ? "Take out of the selection" : "Add to the selection",
                        () -> workspace.selection().toggle(actor)),
                Controls.item(pinned ? "Unpin" : "Pin here", () -> forms.editor()
                        .moveByHand(
                                (pinned ? "unpin " : "pin ")
                                        + graph.actor(actor).name(),
                                List.of(actor),
                                () -> workspace.places().togglePin(actor))),
                Controls.item("Copy name", () -> copier.names(List.of(actor))),
                Controls.item("Add a tie …", () -> forms.newTie(graph.actor(actor), null)),
                Controls.item("Merge with …", () -> forms.merge(graph.actor(actor))),
                Controls.item("Delete", () -> forms.delete(graph, Selection.actor(actor)))));
        layOutSelection().ifPresent(items::add);
        return items;
    }

    private List<MenuItem> ofTie(int number) {
        TieType type = graph.tieType(graph.type(number));
        String label = "“" + type.label() + "”";
        return List.of(
                Controls.item("Show only " + label, () -> workspace.onlyType(type.id())),
                Controls.item("Hide " + label, () -> workspace.toggleType(type.id())),
                Controls.item("Copy with citations", () -> copier.tie(number)),
                Controls.item("Add a quote …", () -> forms.newQuote(graph, number)),
                Controls.item("Delete", () -> forms.delete(graph, Selection.tie(number))));
    }

    private List<MenuItem> ofGround(double x, double y) {
        MenuItem all = Controls.item("Show all", workspace::showAll);
        all.setDisable(workspace.visible().hidden().isEmpty());
        MenuItem zoom = Controls.item("Zoom to what is selected", view::zoomToSelection);
        zoom.setDisable(workspace.actorsSelected().isEmpty());
        List<MenuItem> items = new ArrayList<>(List.of(
                Controls.item("Add an actor …", () -> forms.newActor(spot(x, y))),
                Controls.item("Fit the graph into its room", view::fit),
                zoom,
                layOut("Lay out again round what is pinned", Arrangement.By.TIES, this::visible),
                layOut("Lay out by community", Arrangement.By.COMMUNITY, this::visible),
                layOut("Lay out again what is in sight", Arrangement.By.TIES, view::inSight)));
        layOutSelection().ifPresent(items::add);
        items.add(Controls.item(
                communities.get() ? "Hide communities" : "Show communities",
                () -> communities.set(!communities.get())));
        items.add(all);
        items.add(Controls.item("Copy picture", copier::picture));
        return items;
    }

    /** A point of the view, in world units. */
    private Sight.Spot spot(double x, double y) {
        double zoom = view.camera().zoom();
        return new Sight.Spot(
                (x - view.camera().dx()) / zoom, (y - view.camera().dy()) / zoom, false);
    }

    /** Where more than one actor is selected. */
    private Optional<MenuItem> layOutSelection() {
        List<Integer> several = workspace.selection().selection().selectedActors();
        return several.size() < 2
                ? Optional.empty()
                : Optional.of(layOut("Lay out the selection again", Arrangement.By.TIES, () -> several.stream()
                        .mapToInt(Integer::intValue)));
    }

    private IntStream visible() {
        return workspace.visible().actors();
    }

    private MenuItem layOut(String words, Arrangement.By by, Supplier<IntStream> actors) {
        String name = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        return Controls.item(words, () -> {
            List<Integer> moved = actors.get().boxed().toList();
            forms.editor().moveByHand(name, moved, () -> arranger.layOut(moved, by));
        });
    }
}
