package org.entente.io.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Fuzzes one reader after the other, each in a Java of its own, and prints how often each was run and what was found. The
 * findings, the logs and what is interesting stay under {@code target/fuzz}, and the next run starts from there.
 */
public final class Fuzzing {
    private static final Path ROOT = Path.of("target", "fuzz");
    private static final List<Path> SEEDS =
            List.of(Path.of("../shared/corpus/real"), Path.of("../shared/corpus/hostile/files"), Path.of("data"));
    private static final Path OWN_SEEDS = Path.of("src/test/resources/formats");

    /** Longer inputs are run too seldom to be worth their place, bytes. */
    private static final int LONGEST = 16 << 10;

    /** Classes whose branches guide the fuzzer; to watch more than what reads makes its start slow. */
    private static final String WATCHED = "org.entente.io.**:com.google.gson.stream.**:de.siegmar.fastcsv.**";

    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern FOUND =
            Pattern.compile("(?m)^== Java (Exception|Assertion)|^==\\d+== ?ERROR: libFuzzer: (timeout|out-of-memory)");

    private Fuzzing() {}

    /** @param arguments seconds for each, and the names of those to be fuzzed, with commas between them; none means all */
    public static void main(String[] arguments) throws Exception {
        int seconds = Integer.parseInt(arguments[0]);
        List<Fuzzed> wanted = arguments.length < 2 || arguments[1].isBlank()
                ? List.of(Fuzzed.values())
                : Arrays.stream(arguments[1].split(",", -1)).map(Fuzzed::valueOf).toList();
        int findings = 0;
        for (Fuzzed one : wanted) {
            findings += fuzz(one, seconds);
        }
        if (findings > 0) {
            System.exit(1);
        }
    }

    private static int fuzz(Fuzzed one, int seconds) throws IOException, InterruptedException {
        Path home = ROOT.resolve(one.name());
        Path seeds = Files.createDirectories(home.resolve("seeds"));
        Path corpus = Files.createDirectories(home.resolve("corpus"));
        Path found = Files.createDirectories(home.resolve("found"));
        int planted = plant(one, seeds);
        Path log = home.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + ReaderFuzz.class.getName(),
                "--target_args=" + one.name(),
                "--instrumentation_includes=" + WATCHED,
                "--custom_hook_includes=" + WATCHED,
                "--keep_going=50",
                "--reproducer_path=" + found,
                "-artifact_prefix=" + found + "/",
                "-max_total_time=" + seconds,
                "-max_len=" + LONGEST,
                "-timeout=30",
                "-rss_limit_mb=3000",
                "-print_final_stats=1",
                corpus.toString(),
                seeds.toString());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String said = Files.readString(log);
        // Told after each finding, and the sum at last.
        String executed = EXECUTED.matcher(said).results().map(told -> told.group(1)).reduce("unknown", (old, now) -> now);
        long findings = Math.max(FOUND.matcher(said).results().count(), exit == 0 ? 0 : 1);
        System.out.println(one + "\tseeds " + planted + "\texecutions " + executed
                + "\tfindings " + findings + (findings == 0 ? "" : "\tsee " + log));
        return (int) findings;
    }

    private static int plant(Fuzzed one, Path seeds) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : SEEDS) {
            files.addAll(files(folder, one));
        }
        if (files.isEmpty()) {
            files.addAll(files(OWN_SEEDS, one));
        }
        for (int i = 0; i < files.size(); i++) {
            byte[] bytes = Files.readAllBytes(files.get(i));
            try (OutputStream out = Files.newOutputStream(seeds.resolve("seed-" + i));
                    OutputStream packed = one == Fuzzed.PACKED ? new GZIPOutputStream(out) : out) {
                packed.write(bytes);
            }
        }
        return files.size();
    }

    private static List<Path> files(Path folder, Fuzzed one) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && one.startsFrom(file) && size(file) <= LONGEST)
                    .sorted()
                    .toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
