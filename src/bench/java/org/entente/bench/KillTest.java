package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.io.SafeFile;

/**
 * Kills a process again and again while it saves a dossier of 5 MB, and looks at what is left of the file.
 *
 * <p>{@code java -cp target/classes:target/test-classes org.entente.bench.KillTest [runs] [linked]}: 1,000 runs if not
 * said otherwise; {@code linked} gives the file a second name, so that it is written into.
 */
public final class KillTest {
    private static final int SIZE = 5 << 20;
    private static final int READY_SECONDS = 60;
    private static final int LONGEST_MILLIS = 150;
    private static final byte[] SHORT = dossier("short", SIZE);
    private static final byte[] LONG = dossier("long", SIZE + SIZE / 8);

    private final Path folder;
    private final Path file;
    private final Random random;

    private KillTest(Path folder, long seed) {
        this.folder = folder;
        file = folder.resolve("dossier.json");
        random = new Random(seed);
    }

    /**
     * What was seen.
     *
     * @param broken runs after which the file was neither of the two whole versions
     * @param half runs that left the file half written, until it was tidied
     * @param cut runs that were killed amid a save, as a temporary file shows
     * @param left temporary files after tidying, in all
     */
    public record Result(int runs, int broken, int half, int cut, int left) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && arguments[0].equals("save")) {
            save(Path.of(arguments[1]));
            return;
        }
        int runs = arguments.length == 0 ? 1000 : Integer.parseInt(arguments[0]);
        boolean linked = arguments.length > 1 && arguments[1].equals("linked");
        Path folder = Files.createTempDirectory("kill");
        long seed = new Random().nextLong();
        Result result = run(folder, runs, linked, seed);
        System.out.println(result + ", seed " + seed);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        if (result.broken > 0 || result.left > 0) {
            System.exit(1);
        }
    }

    /** @param folder empty; the file stays in it */
    public static Result run(Path folder, int runs, boolean linked, long seed) throws IOException, InterruptedException {
        KillTest test = new KillTest(folder, seed);
        Files.write(test.file, SHORT);
        if (linked) {
            Files.createLink(folder.resolve("other.json"), test.file);
        }
        Result sum = new Result(0, 0, 0, 0, 0);
        for (int i = 0; i < runs; i++) {
            sum = test.once(sum);
        }
        return sum;
    }

    private Result once(Result sum) throws IOException, InterruptedException {
        kill();
        boolean cut = temporary() > 0;
        boolean half = !isWhole();
        SafeFile.tidy(folder);
        return new Result(
                sum.runs + 1,
                sum.broken + (isWhole() ? 0 : 1),
                sum.half + (half ? 1 : 0),
                sum.cut + (cut ? 1 : 0),
                sum.left + temporary());
    }

    private void kill() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process saving = new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillTest.class.getName(),
                        "save",
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream ready = saving.getInputStream()) {
            if (ready.read() < 0) {
                throw new IOException("the saving process ended by itself");
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MILLIS * 1000));
        } finally {
            saving.destroyForcibly();
        }
        if (!saving.waitFor(READY_SECONDS, TimeUnit.SECONDS)) {
            throw new IOException("the saving process does not end");
        }
    }

    private static void save(Path file) throws IOException {
        for (int i = 0; ; i++) {
            byte[] version = i % 2 == 0 ? LONG : SHORT;
            SafeFile.write(file, out -> out.write(version));
            if (i == 0) {
                System.out.write('r');
                System.out.flush();
            }
        }
    }

    private boolean isWhole() throws IOException {
        byte[] there = Files.readAllBytes(file);
        return Arrays.equals(there, SHORT) || Arrays.equals(there, LONG);
    }

    private int temporary() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(one -> one.toString().endsWith(".tmp")).count();
        }
    }

    private static byte[] dossier(String name, int size) {
        StringBuilder json = new StringBuilder(size + 200).append("{\"title\": \"").append(name).append("\", \"actors\": [");
        for (int i = 0; json.length() < size; i++) {
            json.append(i == 0 ? "" : ",").append("\n  {\"id\": \"").append(name).append(i).append("\"}");
        }
        return json.append("\n]}\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
