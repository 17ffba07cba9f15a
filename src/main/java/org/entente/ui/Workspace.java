package org.entente.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.draw.Arrangement;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.jspecify.annotations.Nullable;

/** An open dossier and how it is looked at: lens, selection, places. Knows no control. */
final class Workspace {
    private final Path file;
    private final ReadResult read;
    private final TieGraph graph;
    private final Places places;
    private final SelectionModel selection = new SelectionModel();
    private final ReadOnlyObjectWrapper<VisiblePart> visible;

    Workspace(Path file, ReadResult read, VisiblePart visible, Arrangement arrangement) {
        this.file = file;
        this.read = read;
        this.graph = visible.graph();
        this.visible = new ReadOnlyObjectWrapper<>(visible);
        places = new Places(arrangement.x(), arrangement.y(), arrangement.pinned());
    }

    Path file() {
        return file;
    }

    /** The problems found in the file, and how many more there were. */
    ReadResult read() {
        return read;
    }

    TieGraph graph() {
        return graph;
    }

    Places places() {
        return places;
    }

    SelectionModel selection() {
        return selection;
    }

    ReadOnlyObjectProperty<VisiblePart> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    VisiblePart visible() {
        return visible.get();
    }

    Lens lens() {
        return visible.get().lens();
    }

    void look(Lens lens) {
        if (!lens.equals(lens())) {
            visible.set(visible.get().next(lens));
        }
    }

    void toggleType(String id) {
        look(lens().withType(id, lens().hiddenTypes().contains(id)));
    }

    /** Shows that type alone; all of them where it was alone already. */
    void onlyType(String id) {
        Lens only = lens().withOnlyType(id, graph.tieTypes());
        look(only.equals(lens()) ? lens().withHiddenTypes(Set.of()) : only);
    }

    void allTypes() {
        look(lens().withHiddenTypes(Set.of()));
    }

    void noTypes() {
        Set<String> all = new HashSet<>();
        graph.tieTypes().forEach(type -> all.add(type.id()));
        look(lens().withHiddenTypes(all));
    }

    void showEgo(int actor) {
        look(lens().withEgo(new Lens.Ego(actor, 1)));
    }

    /** Back from an ego network; false where none is shown. */
    boolean leaveEgo() {
        if (lens().ego() == null) {
            return false;
        }
        look(lens().withEgo(null));
        return true;
    }

    /** Makes sure that an actor is among those shown, loosening the lens only as far as that takes. */
    void reveal(int actor) {
        if (!visible().showsActor(actor) && lens().ego() != null) {
            look(lens().withEgo(null));
        }
        String kind = TieGraph.kindOf(graph.actor(actor));
        if (!visible().showsActor(actor) && lens().hiddenKinds().contains(kind)) {
            look(lens().withKind(kind, true));
        }
        if (!visible().showsActor(actor) && lens().untied() == Lens.Untied.HIDDEN) {
            look(lens().withUntied(Lens.Untied.DIMMED));
        }
        if (!visible().showsActor(actor)) {
            look(lens().withCrowd(new Lens.Around(actor, lens().crowd().atMost())));
        }
    }

    void revealTie(int tie) {
        String type = graph.tieType(graph.type(tie)).id();
        if (lens().hiddenTypes().contains(type)) {
            look(lens().withType(type, true));
        }
        reveal(graph.from(tie));
        if (!visible().showsTie(tie)) {
            reveal(graph.to(tie));
        }
    }

    /** Goes to a selection, bringing it into the visible part first. */
    void go(Selection to) {
        if (to instanceof Selection.Actors actors) {
            reveal(actors.last());
        } else if (to instanceof Selection.OneTie one) {
            revealTie(one.tie());
        }
        selection.select(to);
    }

    /** What the dossier is called: its title, or its file's name. */
    String title() {
        @Nullable String title = graph.dossier().title();
        return title == null || title.isBlank() ? String.valueOf(file.getFileName()) : title;
    }
}
