package org.entente.launch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The window of the jar as it is built, on a display of its own, with every Java that is here. */
class WindowIT {
    private static final Path JAR = Path.of("target/entente.jar").toAbsolutePath();
    private static final String DOSSIER = "data/doha-2015.json";
    private static final String TITLE = "Doha, August 2015";
    private static final long WINDOW_MILLIS = 60_000;
    private static final long FIRST_FRAMES_MILLIS = 2_000;
    private static final long WITHOUT_EYES_MILLIS = 10_000;

    @TempDir
    Path folder;

    private @Nullable Process server;
    private String display = "";

    /** The running Java, those beside it, and those that variables like JAVA_HOME_25 name; links to one count once. */
    static Set<Path> javas() throws IOException {
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        Path installed = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> found = Files.list(installed)) {
                homes.addAll(found.toList());
            }
        }
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME")) {
                homes.add(Path.of(value));
            }
        });
        Set<Path> javas = new TreeSet<>();
        for (Path home : homes) {
            if (Files.isExecutable(home.resolve("bin/java")) && version(home) >= 17) {
                javas.add(home.resolve("bin/java").toRealPath());
            }
        }
        return javas;
    }

    private static int version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .mapToInt(line -> Launcher.majorVersion(line.replaceAll("^JAVA_VERSION=\"?|\"", "")))
                .findFirst()
                .orElse(0);
    }

    @BeforeEach
    void startADisplay() throws IOException {
        assumeTrue(isInstalled("Xvfb"), "Xvfb is not installed: there is no display to open a window on");
        Process started = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        server = started;
        BufferedReader said = started.inputReader();
        display = ":" + Objects.requireNonNull(said.readLine(), "Xvfb did not start");
    }

    @AfterEach
    void stopTheDisplay() {
        if (server != null) {
            server.destroy();
        }
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theWindowOpensWithTheDossierAndEndsWhenToldTo(Path java) throws Exception {
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-jar", JAR.toString(), DOSSIER)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("DISPLAY", display);
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        Process program = builder.start();
        try {
            awaitTheWindow(program, out);
            // JavaFX complains if it is told to end in the middle of its first frames.
            Thread.sleep(FIRST_FRAMES_MILLIS);
            program.destroy();
            assertTrue(program.waitFor(30, TimeUnit.SECONDS), "it does not end when told to");
        } finally {
            program.destroyForcibly();
        }
        String said = Files.readString(out);
        assertFalse(said.contains("Exception") || said.contains("Error") || said.contains("\tat "), said);
    }

    private void awaitTheWindow(Process program, Path out) throws Exception {
        long start = System.nanoTime();
        boolean eyes = isInstalled("xwininfo");
        long patience = eyes ? WINDOW_MILLIS : WITHOUT_EYES_MILLIS;
        while (System.nanoTime() - start < patience * 1_000_000) {
            assertTrue(program.isAlive(), () -> read(out));
            if (eyes && windows().contains(TITLE)) {
                return;
            }
            Thread.sleep(200);
        }
        assertFalse(eyes, () -> "no window of that title came up: " + read(out));
    }

    private String windows() throws IOException {
        Process process = new ProcessBuilder("xwininfo", "-display", display, "-root", "-tree")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(File.pathSeparator, -1))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
