package org.entente.ui;

import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.draw.Arrangement;
import org.entente.evidence.Evidence;
import org.entente.evidence.EvidenceFilter;
import org.entente.graph.Having;
import org.entente.graph.Lens;
import org.entente.graph.TieGraph;
import org.entente.graph.VisiblePart;
import org.entente.io.ReadResult;
import org.entente.io.SafeFile;
import org.entente.io.TableReading;
import org.entente.io.format.GraphFiles;
import org.entente.io.format.TableChoices;
import org.entente.layout.Progress;
import org.entente.model.Dossier;
import org.entente.model.PropertyUse;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** A file read, off the JavaFX thread: a workspace, or the problems why there is none. */
sealed interface Opened {
    /** @param asSaid whether a person has just said how, or it was read so before: nobody need be told how */
    record Ready(Workspace workspace, boolean asSaid) implements Opened {}

    /** A table of which it is not clear what its columns hold. */
    record Unsure(Path file, TableReading table) implements Opened {}

    record Refused(Path file, ReadResult read) implements Opened {}

    /** How an open dossier is looked at, taken off the window: what comes of it may then take its time. */
    record Before(
            Document document,
            ReadResult read,
            TieGraph graph,
            Lens lens,
            Selection selection,
            Arrangement places,
            boolean movedByHand,
            EvidenceFilter filter,
            Sourcing sourcing,
            Evidence evidence,
            Workspace.How how) {
        static Before of(Workspace open) {
            Places places = open.places();
            return new Before(
                    open.document(),
                    open.asRead(),
                    open.graph(),
                    open.lens(),
                    open.selection().selection(),
                    places.arrangement(),
                    places.movedByHand(),
                    open.filter(),
                    open.sourcing(),
                    open.evidence(),
                    open.how());
        }

        /** To be read again otherwise. */
        Before with(PropertyUse use) {
            return new Before(
                    document,
                    read,
                    graph,
                    lens,
                    selection,
                    places,
                    movedByHand,
                    filter,
                    sourcing,
                    evidence,
                    how.withProperties(use));
        }
    }

    /**
     * Reads a file afresh.
     *
     * @param known what was said of tables before
     * @throws InterruptedIOException when cancelled
     */
    static Opened of(Path file, List<TableUse> known, Progress progress) throws InterruptedIOException {
        FileStamp stamp = FileStamp.of(file);
        ReadResult read = read(file, new GraphFiles());
        @Nullable TableReading table = read.table();
        if (table != null) {
            Optional<TableUse> use =
                    known.stream().filter(one -> one.fits(table)).findFirst();
            if (use.isPresent() && !use.get().equals(TableUse.of(table))) {
                return of(file, use.get().choices(null), false, progress);
            }
            if (use.isEmpty() && !table.sure()) {
                return new Unsure(file, table);
            }
        }
        return opened(file, stamp, read, TableChoices.NONE, false, progress);
    }

    /** Reads a table afresh, as somebody wants it to be. @throws InterruptedIOException when cancelled */
    static Opened asSaid(Path file, TableChoices choices, Progress progress) throws InterruptedIOException {
        return of(file, choices, true, progress);
    }

    private static Opened of(Path file, TableChoices choices, boolean asSaid, Progress progress)
            throws InterruptedIOException {
        FileStamp stamp = FileStamp.of(file);
        return opened(file, stamp, read(file, new GraphFiles(choices)), choices, asSaid, progress);
    }

    /** What a program that was killed had half written is put right first. */
    private static ReadResult read(Path file, GraphFiles files) throws InterruptedIOException {
        SafeFile.tidyBeside(file);
        return files.read(file);
    }

    private static Opened opened(
            Path file, FileStamp stamp, ReadResult read, TableChoices choices, boolean asSaid, Progress progress) {
        @Nullable Dossier dossier = read.dossier();
        if (dossier == null) {
            return new Refused(file, read);
        }
        TieGraph graph = TieGraph.of(dossier);
        Set<String> hidden = new HashSet<>(dossier.view().hiddenTypes());
        Arrangement stored = Arrangement.stored(graph);
        Lens lens = Lens.ALL.withHiddenTypes(hidden);
        Sourcing sourcing = new Sourcing(Evidence.none(dossier));
        Workspace.How how = new Workspace.How(choices, PropertyUse.NONE);
        Document document = new Document(file, read.own(), dossier, dossier, stamp);
        return new Ready(workspace(document, read, how, graph, lens, stored, false, sourcing, progress), asSaid);
    }

    /** A new dossier, with nothing in it. */
    static Ready untitled() {
        TieGraph graph = TieGraph.of(Dossier.EMPTY);
        Workspace workspace = workspace(
                Document.untitled(),
                new ReadResult(Dossier.EMPTY, List.of(), 0),
                Workspace.How.PLAIN,
                graph,
                Lens.ALL,
                Arrangement.stored(graph),
                false,
                new Sourcing(Evidence.none(Dossier.EMPTY)),
                Progress.UNWATCHED);
        return new Ready(workspace, true);
    }

    /** Reads a file again: lens, selection and places of before are kept where what they speak of is still there. */
    static Opened again(Before before, Path file, Progress progress) throws InterruptedIOException {
        FileStamp stamp = FileStamp.of(file);
        ReadResult read = read(file, new GraphFiles(before.how().table()));
        @Nullable Dossier asRead = read.dossier();
        if (asRead == null) {
            return new Refused(file, read);
        }
        Dossier dossier = before.how().properties().in(asRead);
        Document document = new Document(file, read.own(), asRead, dossier, stamp);
        TieGraph graph = TieGraph.of(dossier);
        Workspace after = workspace(
                document,
                read,
                before.how(),
                graph,
                lens(before.lens(), before.graph(), graph),
                places(before, graph, Map.of()),
                before.movedByHand(),
                new Sourcing(known(before, dossier, progress)),
                progress);
        after.ask(before.filter());
        after.selection().select(selection(before, graph));
        return new Ready(after, true);
    }

    /**
     * The open dossier after a change, looked at as before where what that speaks of is still there.
     *
     * @param sight how to look at it instead; null: as before
     * @param spots where actors are to stand that stood elsewhere or nowhere, by id
     */
    static Workspace changed(
            Before before, Dossier next, @Nullable Sight sight, Map<String, Sight.Spot> spots, Progress progress) {
        TieGraph graph = TieGraph.of(next);
        Lens lens = sight == null
                ? lens(before.lens(), before.graph(), graph)
                : lens(sight.lens(), graph, graph)
                        .withHaving(lens(before.lens(), before.graph(), graph).having());
        Workspace after = workspace(
                before.document(),
                before.read(),
                before.how(),
                graph,
                lens,
                places(before, graph, spots),
                before.movedByHand(),
                new Sourcing(known(before, next, progress), before.sourcing()),
                progress);
        after.ask(before.filter());
        after.selection().select(sight == null ? selection(before, graph) : sight.selection());
        return after;
    }

    private static Workspace workspace(
            Document document,
            ReadResult read,
            Workspace.How how,
            TieGraph graph,
            Lens lens,
            Arrangement stored,
            boolean movedByHand,
            Sourcing sourcing,
            Progress progress) {
        // Places do not depend on the lens: all actors get theirs. Those of many are found while one looks on.
        Arrangement arrangement =
                stored.isSoonCompleted() ? stored.completed(VisiblePart.of(graph, Lens.ALL), progress) : stored;
        return new Workspace(
                document, read, how, VisiblePart.of(graph, lens), new Places(arrangement, movedByHand), sourcing);
    }

    /** The verdicts of before on what has not changed, until the texts are read again. */
    private static Evidence known(Before before, Dossier dossier, Progress progress) {
        return Evidence.of(dossier, before.evidence().texts(), before.evidence(), progress::goOn);
    }

    private static Lens lens(Lens before, TieGraph was, TieGraph graph) {
        @Nullable Having having = before.having();
        Lens lens = before.withSourced(null).withHaving(having == null ? null : having.in(graph));
        Lens.@Nullable Ego ego = lens.ego();
        if (ego != null) {
            OptionalInt actor = graph.actorById(was.actor(ego.actor()).id());
            lens = lens.withEgo(actor.isPresent() ? new Lens.Ego(actor.getAsInt(), ego.radius()) : null);
        }
        return lens;
    }

    private static Arrangement places(Before before, TieGraph graph, Map<String, Sight.Spot> spots) {
        double[] x = new double[graph.actorCount()];
        double[] y = new double[graph.actorCount()];
        BitSet pinned = new BitSet();
        for (int actor = 0; actor < x.length; actor++) {
            String id = graph.actor(actor).id();
            Sight.@Nullable Spot spot = spots.get(id);
            if (spot != null) {
                x[actor] = spot.x();
                y[actor] = spot.y();
                pinned.set(actor, spot.pinned());
                continue;
            }
            OptionalInt was = before.graph().actorById(id);
            x[actor] = was.isPresent() ? before.places().x()[was.getAsInt()] : Double.NaN;
            y[actor] = was.isPresent() ? before.places().y()[was.getAsInt()] : Double.NaN;
            pinned.set(actor, was.isPresent() && before.places().pinned().get(was.getAsInt()));
        }
        return new Arrangement(x, y, pinned);
    }

    private static Selection selection(Before before, TieGraph graph) {
        Selection selection = before.selection();
        if (selection instanceof Selection.Actors actors) {
            List<Integer> same = sameActors(before, actors.actors(), graph);
            return same.isEmpty() ? new Selection.Nothing() : new Selection.Actors(same);
        }
        if (selection instanceof Selection.TrailBetween trail) {
            OptionalInt from = sameActor(before, trail.from(), graph);
            OptionalInt to = sameActor(before, trail.to(), graph);
            return from.isPresent() && to.isPresent()
                    ? Selection.trail(from.getAsInt(), to.getAsInt())
                    : new Selection.Nothing();
        }
        if (selection instanceof Selection.OneTie one) {
            OptionalInt same = sameTie(before.graph(), one.tie(), graph);
            return same.isPresent() ? Selection.tie(same.getAsInt()) : new Selection.Nothing();
        }
        return selection;
    }

    /** Those of some actors that are still there. */
    private static List<Integer> sameActors(Before before, List<Integer> actors, TieGraph graph) {
        return actors.stream()
                .flatMapToInt(actor -> sameActor(before, actor, graph).stream())
                .boxed()
                .toList();
    }

    private static OptionalInt sameActor(Before before, int actor, TieGraph graph) {
        return graph.actorById(before.graph().actor(actor).id());
    }

    /**
     * The tie with its id, else one equal in all, else the one that has its place among those of its type and actors, or where its
     * type is another now, its place in the file.
     */
    private static OptionalInt sameTie(TieGraph before, int tie, TieGraph after) {
        Tie was = before.tie(tie);
        int[] alike = alike(was, after);
        for (int one : alike) {
            if (was.id() != null ? was.id().equals(after.tie(one).id()) : was.equals(after.tie(one))) {
                return OptionalInt.of(one);
            }
        }
        int place = Arrays.binarySearch(alike(was, before), tie);
        if (was.id() == null && place < alike.length) {
            return OptionalInt.of(alike[place]);
        }
        OptionalInt there = after.tieAt(before.placeInDossier(tie));
        return there.isPresent() && isButForItsType(was, after.tie(there.getAsInt())) ? there : OptionalInt.empty();
    }

    private static boolean isButForItsType(Tie was, Tie now) {
        return Objects.equals(was.id(), now.id())
                && was.from().equals(now.from())
                && was.to().equals(now.to())
                && was.extras().equals(now.extras());
    }

    /** The ties of that type between its actors, ascending. */
    private static int[] alike(Tie tie, TieGraph graph) {
        OptionalInt from = graph.actorById(tie.from());
        return from.isEmpty()
                ? new int[0]
                : graph.tiesOf(from.getAsInt())
                        .filter(other -> graph.tie(other).from().equals(tie.from())
                                && graph.tie(other).to().equals(tie.to())
                                && graph.tie(other).type().equals(tie.type()))
                        .toArray();
    }
}
