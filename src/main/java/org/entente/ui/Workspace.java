package org.entente.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.draw.Scene;
import org.entente.draw.Support;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceFilter;
import org.entente.graph.Duplicates;
import org.entente.graph.Lens;
import org.entente.graph.Properties;
import org.entente.graph.TieGraph;
import org.entente.graph.TieSet;
import org.entente.graph.Timeline;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.io.format.TableChoices;
import org.entente.model.PropertyUse;
import org.jspecify.annotations.Nullable;

/** An open dossier and how it is looked at: lens, selection, places. Knows no control. */
final class Workspace {
    private static final int STEPS = 40;

    private final Document document;
    private final ReadResult read;
    private final How how;
    private final Properties properties;
    private final ReadOnlyObjectWrapper<List<Duplicates.Pair>> duplicates = new ReadOnlyObjectWrapper<>(List.of());
    private final TieGraph graph;
    private final Places places;
    private final @Nullable Timeline timeline;
    private final Sourcing sourcing;
    private final ReadOnlyObjectWrapper<EvidenceFilter> filter = new ReadOnlyObjectWrapper<>(EvidenceFilter.NONE);
    private final Deque<Lens.Ego> egosBefore = new ArrayDeque<>();
    private final SelectionModel selection = new SelectionModel();
    private final TrailModel trails = new TrailModel();
    private final ReadOnlyObjectWrapper<VisiblePart> visible;
    private final ReadOnlyObjectWrapper<int[]> communities = new ReadOnlyObjectWrapper<>(new int[0]);

    /** @param how the file was read */
    Workspace(Document document, ReadResult read, How how, VisiblePart visible, Places places, Sourcing sourcing) {
        this.document = document;
        this.read = read;
        this.how = how;
        this.graph = visible.graph();
        properties = Properties.of(graph);
        this.visible = new ReadOnlyObjectWrapper<>(visible);
        this.places = places;
        timeline = Timeline.of(graph, STEPS);
        this.sourcing = sourcing;
        sourcing.evidenceProperty().subscribe(this::applyFilter);
    }

    /** What is open, of which this is one state. */
    Document document() {
        return document;
    }

    /** The problems found in the file, by now those of the texts that it names included, and how many more there were. */
    ReadResult read() {
        return read.with(document.place().toString(), sourcing.unreadable());
    }

    /** What came of reading the file, without what was found out since. */
    ReadResult asRead() {
        return read;
    }

    /**
     * What a person said of how a file is to be read.
     *
     * @param table of its columns, where it is a table
     */
    record How(TableChoices table, PropertyUse properties) {
        static final How PLAIN = new How(TableChoices.NONE, PropertyUse.NONE);

        How withProperties(PropertyUse use) {
            return new How(table, use);
        }
    }

    How how() {
        return how;
    }

    /** What the file tells of ties and actors under names of its own. */
    Properties properties() {
        return properties;
    }

    /** Actors that may be one and the same, as far as they have been looked for. */
    ReadOnlyObjectProperty<List<Duplicates.Pair>> duplicatesProperty() {
        return duplicates.getReadOnlyProperty();
    }

    List<Duplicates.Pair> duplicates() {
        return duplicates.get();
    }

    void duplicatesFound(List<Duplicates.Pair> found) {
        duplicates.set(List.copyOf(found));
    }

    /** Which of them are taken for tie types and kinds. */
    PropertyUse propertyUse() {
        return how.properties();
    }

    TieGraph graph() {
        return graph;
    }

    Places places() {
        return places;
    }

    /** What the dossier rests on. */
    Sourcing sourcing() {
        return sourcing;
    }

    Evidence evidence() {
        return sourcing.evidence();
    }

    /** A tie, by its number, as what its quotes belong to. */
    OfTie quoted(int tie) {
        return new OfTie(graph.placeInDossier(tie));
    }

    /** What there is to draw now. */
    Scene scene() {
        return new Scene(visible(), places.allX(), places.allY(), places.pinned(), support());
    }

    /** What the badges of ties tell, as far as it is known now. */
    Support support() {
        Evidence known = evidence();
        return new Support(
                tie -> !known.quotesOf(quoted(tie)).isEmpty(),
                tie -> known.independent(quoted(tie)),
                tie -> known.holds(quoted(tie)));
    }

    /** How well the ties shown are sourced. */
    ReadOnlyObjectProperty<EvidenceFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    EvidenceFilter filter() {
        return filter.get();
    }

    /** Shows those ties alone that are sourced so well, as far as the rest of the lens lets them through. */
    void ask(EvidenceFilter next) {
        filter.set(next);
        applyFilter();
    }

    /** Shows ties however they are sourced. False where they were shown so already. */
    boolean clearFilter() {
        boolean filtered = !filter().equals(EvidenceFilter.NONE);
        ask(EvidenceFilter.NONE);
        return filtered;
    }

    private void applyFilter() {
        look(lens().withSourced(
                        filter().equals(EvidenceFilter.NONE)
                                ? null
                                : TieSet.ofDossier(graph, filter().passing(evidence()))));
    }

    /** When the ties were; null where no two dates can be told apart. */
    @Nullable Timeline timeline() {
        return timeline;
    }

    SelectionModel selection() {
        return selection;
    }

    /** What was found of the trails asked for. */
    TrailModel trails() {
        return trails;
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

    /** The number of each actor's community, by the actor's number; empty while communities are not shown. */
    ReadOnlyObjectProperty<int[]> communitiesProperty() {
        return communities.getReadOnlyProperty();
    }

    void showCommunities(int... communityOf) {
        communities.set(communityOf);
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

    /** Shows an actor with its neighbours; {@link #stepBack} leads back to what was shown before. */
    void showEgo(int actor) {
        Lens.@Nullable Ego before = lens().ego();
        Lens.Ego next = new Lens.Ego(actor, 1);
        if (!next.equals(before)) {
            if (before != null) {
                egosBefore.push(before);
            }
            look(lens().withEgo(next));
        }
    }

    /** Back from an ego network to the one before, or to all. False where all is shown. */
    boolean stepBack() {
        if (lens().ego() != null) {
            look(lens().withEgo(egosBefore.poll()));
            return true;
        }
        return false;
    }

    /** Shows everything. */
    void showAll() {
        egosBefore.clear();
        filter.set(EvidenceFilter.NONE);
        look(Lens.ALL);
    }

    /** Makes sure that an actor is among those shown, loosening the lens only as far as that takes. */
    void reveal(int actor) {
        reveal(List.of(actor));
    }

    private void reveal(List<Integer> actors) {
        actors.forEach(this::loosen);
    }

    private void loosen(int actor) {
        if (!visible().showsActor(actor) && lens().ego() != null) {
            egosBefore.clear();
            look(lens().withEgo(null));
        }
        String kind = TieGraph.kindOf(graph.actor(actor));
        if (!visible().showsActor(actor) && lens().hiddenKinds().contains(kind)) {
            look(lens().withKind(kind, true));
        }
        if (!visible().showsActor(actor) && lens().having() != null) {
            look(lens().withHaving(null));
        }
        if (!visible().showsActor(actor) && lens().untied() == Lens.Untied.HIDDEN) {
            look(lens().withUntied(Lens.Untied.DIMMED));
        }
    }

    /** Makes sure that all ties of a trail are shown. */
    void reveal(Trail trail) {
        trail.path().ties().forEach(this::loosenForTie);
        reveal(trail.path().actors());
    }

    void revealTie(int tie) {
        loosenForTie(tie);
        reveal(List.of(graph.from(tie), graph.to(tie)));
    }

    private void loosenForTie(int tie) {
        String type = graph.tieType(graph.type(tie)).id();
        if (lens().hiddenTypes().contains(type)) {
            look(lens().withType(type, true));
        }
        if (!visible().showsTie(tie) && lens().having() != null) {
            look(lens().withHaving(null));
        }
        if (!visible().showsTie(tie) && lens().dates() != null) {
            look(lens().withDates(null));
        }
        if (!visible().showsTie(tie)
                && lens().sourced() != null
                && !lens().sourced().has(tie)) {
            clearFilter();
        }
    }

    /** Goes to a selection, bringing it into the visible part first. */
    void go(Selection to) {
        reveal(to);
        selection.select(to);
    }

    /** Goes back to what was selected before, bringing it into the visible part. */
    void back() {
        selection.back();
        reveal(selection.selection());
    }

    /** Goes forward again. */
    void forward() {
        selection.forward();
        reveal(selection.selection());
    }

    private void reveal(Selection what) {
        if (what instanceof Selection.TrailBetween trail) {
            reveal(List.of(trail.from(), trail.to()));
        } else {
            what.lastActor().ifPresent(this::reveal);
        }
        what.selectedTie().ifPresent(this::revealTie);
    }

    /** Whom the selection is about: those of the trail found, the actor selected last, or the two of a tie. */
    List<Integer> actorsInQuestion() {
        Selection what = selection.selection();
        return trails.trail(what)
                .map(trail -> trail.path().actors().stream()
                        .filter(visible()::showsActor)
                        .toList())
                .orElseGet(() -> IntStream.concat(
                                what.lastActor().stream(),
                                what.selectedTie().stream()
                                        .flatMap(tie -> IntStream.of(graph.from(tie), graph.to(tie))))
                        .boxed()
                        .toList());
    }

    /** All actors that are selected, those of the tie or the trail that is. */
    List<Integer> actorsSelected() {
        List<Integer> several = selection.selection().selectedActors();
        return several.size() > 1 && trails.trail(selection.selection()).isEmpty() ? several : actorsInQuestion();
    }

    /** Whether at least one actor is in both. */
    boolean sharesActorsWith(Workspace other) {
        return graph.dossier().actors().stream()
                .anyMatch(actor -> other.graph().actorById(actor.id()).isPresent());
    }

    /** What the dossier is called: its title, or its file's name. */
    String title() {
        @Nullable String title = graph.dossier().title();
        return title == null || title.isBlank() ? document.name() : title;
    }
}
