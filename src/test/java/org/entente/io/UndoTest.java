package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Difference;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;

/** Whatever was done and undone leaves the same bytes. */
class UndoTest {
    private static final int STEPS = 500;

    @Property(tries = 6)
    void fiveHundredChangesAllUndoneAreTheSameBytes(@ForAll int seed) throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("data", seed % 2 == 0 ? "doha-2015.json" : "july-1914.json"));
        Dossier start = Objects.requireNonNull(new DossierReader()
                .read("sample", new String(bytes, StandardCharsets.UTF_8))
                .dossier());
        Random random = new Random(seed);
        Deque<Difference> done = new ArrayDeque<>();
        Dossier now = start;
        while (done.size() < STEPS) {
            Dossier next = change(random, now, done.size()).in(now);
            done.push(Difference.between(now, next));
            now = next;
        }
        while (!done.isEmpty()) {
            now = done.pop().inverse().in(now);
        }

        assertEquals(start, now);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        DossierText.of(bytes).write(start, now, written);
        assertArrayEquals(bytes, written.toByteArray());
    }

    private static Change change(Random random, Dossier dossier, int step) {
        Actor actor = any(random, dossier.actors(), Actor.named("x", "X", null));
        Actor other = any(random, dossier.actors(), Actor.named("y", "Y", null));
        int place = random.nextInt(dossier.ties().size() + 1);
        return switch (random.nextInt(12)) {
            case 0 -> new Change.RemoveActor(actor.id());
            case 1, 2 -> new Change.PutActor(Actor.named("new" + step, "New " + step, "person"));
            case 3 -> new Change.PutActor(actor.withName("Name " + step).withAliases(List.of(actor.name())));
            case 4 -> new Change.MergeActors(actor.id(), other.id());
            case 5, 6 ->
                new Change.PutTie(
                        dossier.ties().size(),
                        Tie.of(actor.id(), other.id(), "type" + step % 3)
                                .withQuotes(List.of(new Quote("words " + step, actor.id(), "s1", null))));
            case 7 -> new Change.RemoveTies(Set.of(place));
            case 8 -> new Change.PutTieType(TieType.named("type" + step % 3).withLabel("label " + step));
            case 9 -> new Change.RemoveTieType("type" + step % 3);
            case 10 -> new Change.PutSource(Source.named("source" + step % 5, "Title " + step));
            default ->
                new Change.RemoveSource(
                        any(random, dossier.sources(), Source.named("z", "Z")).id());
        };
    }

    private static <T> T any(Random random, List<T> all, T otherwise) {
        return all.isEmpty() ? otherwise : all.get(random.nextInt(all.size()));
    }
}
