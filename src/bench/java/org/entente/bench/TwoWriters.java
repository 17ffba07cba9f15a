package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.io.DossierReader;
import org.entente.io.safe.DossierFile;
import org.entente.model.Actor;
import org.entente.model.Change;
import org.entente.model.Dossier;

/**
 * Has two processes change one dossier, each believing for a round that the file is as it left it, and counts what is lost.
 *
 * <p>{@code java -cp target/classes:target/test-classes:… org.entente.bench.TwoWriters [rounds]}: 200 rounds each if not said
 * otherwise. In each a writer adds an actor of its own, and in every fourth it also gives the first actor another name, which
 * the other may have done, too: then it has to be told so.
 */
public final class TwoWriters {
    private static final int BOTH = 4;

    private TwoWriters() {}

    /**
     * What was seen.
     *
     * @param missing actors that were saved and are not in the file
     * @param conflicts of which a writer was told
     * @param silent names written over that the writer had not seen
     */
    public record Result(int rounds, int missing, int conflicts, int silent) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            write(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
            return;
        }
        int rounds = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        System.out.println(run(Files.createTempDirectory("two"), rounds));
    }

    /** @param folder empty; the file stays in it */
    public static Result run(Path folder, int rounds) throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("dossier.json"), "{\n  \"actors\": [\n    {\"id\": \"a\", \"name\": \"nobody 0\"}\n  ]\n}\n");
        List<Process> writers = List.of(start(file, "left", rounds), start(file, "right", rounds));
        List<String> told = new ArrayList<>();
        for (Process writer : writers) {
            told.addAll(new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
            if (writer.waitFor() != 0) {
                throw new IOException("a writer failed");
            }
        }
        Set<String> ids = new HashSet<>();
        read(file).actors().forEach(actor -> ids.add(actor.id()));
        int missing = 0;
        for (int i = 0; i < rounds; i++) {
            missing += (ids.contains("left" + i) ? 0 : 1) + (ids.contains("right" + i) ? 0 : 1);
        }
        return new Result(
                rounds,
                missing,
                (int) told.stream().filter("told"::equals).count(),
                silent(told, read(file).actors().get(0).name()));
    }

    /** Each name was made of the one before it: a name from which two were made, or none and it is not the last, was lost. */
    private static int silent(List<String> told, String last) {
        Set<String> before = new HashSet<>();
        Set<String> made = new HashSet<>();
        int twice = 0;
        for (String line : told) {
            if (!line.equals("told")) {
                String[] names = line.split(" > ", -1);
                twice += before.add(names[0]) ? 0 : 1;
                made.add(names[1]);
            }
        }
        made.removeAll(before);
        made.remove(last);
        return twice + made.size();
    }

    private static Process start(Path file, String name, int rounds) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TwoWriters.class.getName(),
                        file.toString(),
                        name,
                        Integer.toString(rounds))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Dossier read(Path file) throws IOException {
        return Objects.requireNonNull(new DossierReader().read(file).dossier(), "the file is no dossier any more");
    }

    private static void write(Path path, String name, int rounds) throws IOException {
        DossierFile file = new DossierFile(path, path.resolveSibling("turns"));
        Dossier known = read(path);
        for (int i = 0; i < rounds; i++) {
            known = save(file, known, new Change.PutActor(Actor.named(name + i, name + " " + i, null)));
            if (i % BOTH == 0) {
                known = rename(file, known, name + " " + i);
            }
        }
    }

    private static Dossier save(DossierFile file, Dossier known, Change change) throws IOException {
        DossierFile.Outcome outcome = file.save(known, change.in(known));
        if (outcome instanceof DossierFile.Written written) {
            return written.dossier();
        }
        throw new IOException("an actor of its own is no conflict: " + outcome);
    }

    /** Where the other has given a name meanwhile, that is seen, and a name made of it. */
    private static Dossier rename(DossierFile file, Dossier base, String name) throws IOException {
        Dossier known = base;
        while (true) {
            Actor first = known.actors().get(0);
            DossierFile.Outcome outcome =
                    file.save(known, new Change.PutActor(first.withName(name)).in(known));
            if (outcome instanceof DossierFile.Written written) {
                System.out.println(first.name() + " > " + name);
                return written.dossier();
            }
            System.out.println("told");
            known = ((DossierFile.InConflict) outcome).theirs();
        }
    }
}
