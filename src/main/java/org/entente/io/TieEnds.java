package org.entente.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Gives ties the id objects of their actors, and finds ends that are no actor. A million look-ups in scattered memory take as
 * long as the parsing itself, so that they are done beside it, a batch at a time.
 */
final class TieEnds {
    private static final int BATCH = 4096;

    private final Words actorIds = new Words(1024);
    private final List<Batch> waiting = new ArrayList<>();
    private final List<CompletableFuture<Linked>> underway = new ArrayList<>();
    private boolean actorsAreKnown;
    private List<Tie> ties = new ArrayList<>();
    private int[] places = new int[BATCH];

    /** @param places where each tie stands in the file's list, from 0 */
    private record Batch(List<Tie> ties, int[] places) {}

    private record Linked(List<Tie> ties, List<UnknownEnd> unknown) {}

    /** @param key {@code from} or {@code to} */
    private record UnknownEnd(int place, String key, String id) {}

    /** @return false if another actor has that id */
    boolean addActor(String id) {
        return actorIds.addId(id, Words.IdOf.ACTOR);
    }

    /** From here on no actor is added. */
    void actorsAreKnown() {
        actorsAreKnown = true;
        waiting.forEach(this::start);
        waiting.clear();
    }

    /** @param place where the tie stands in the file's list, from 0 */
    void add(Tie tie, int place) {
        places[ties.size()] = place;
        ties.add(tie);
        if (ties.size() == BATCH) {
            Batch full = new Batch(ties, places);
            if (actorsAreKnown) {
                start(full);
            } else {
                waiting.add(full);
            }
            ties = new ArrayList<>(BATCH);
            places = new int[BATCH];
        }
    }

    private void start(Batch batch) {
        underway.add(CompletableFuture.supplyAsync(() -> linked(batch)));
    }

    /** All ties in their order; ends that are no actor go to the findings. */
    List<Tie> finish(Findings findings) {
        Linked last = linked(new Batch(ties, places));
        List<Tie> all = new ArrayList<>(underway.size() * BATCH + last.ties().size());
        for (CompletableFuture<Linked> batch : underway) {
            add(batch.join(), all, findings);
        }
        add(last, all, findings);
        return all;
    }

    private static void add(Linked linked, List<Tie> all, Findings findings) {
        all.addAll(linked.ties());
        for (UnknownEnd end : linked.unknown()) {
            String shown = Shown.cut(end.id());
            findings.warn(
                    "unknown-actor",
                    "no actor has the id “" + shown + "”: add it, or correct the id",
                    JsonPath.ROOT.key("ties").index(end.place()).key(end.key()),
                    "the id of an actor",
                    shown);
        }
    }

    private Linked linked(Batch batch) {
        Tie[] linked = new Tie[batch.ties().size()];
        List<UnknownEnd> unknown = new ArrayList<>();
        for (int i = 0; i < linked.length; i++) {
            Tie tie = batch.ties().get(i);
            int place = batch.places()[i];
            linked[i] = tie.withEnds(known(tie.from(), "from", place, unknown), known(tie.to(), "to", place, unknown));
        }
        return new Linked(Arrays.asList(linked), unknown);
    }

    /** The actor's own object for its id; the id as it is where there is no such actor. */
    private String known(String id, String key, int place, List<UnknownEnd> unknown) {
        @Nullable String known = actorIds.known(id);
        if (known != null) {
            return known;
        }
        // An end that is missing has been told already.
        if (!id.isEmpty()) {
            unknown.add(new UnknownEnd(place, key, id));
        }
        return id;
    }
}
