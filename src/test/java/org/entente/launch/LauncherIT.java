package org.entente.launch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jar as it is built. */
class LauncherIT {
    private static final Path JAR = Path.of("target/entente.jar").toAbsolutePath();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux.jar, libprism_sw.so, libglassgtk3.so",
        "Linux, aarch64, linux-aarch64.jar, libprism_sw.so, libglassgtk3.so",
        "Mac OS X, x86_64, mac.jar, libprism_sw.dylib, libglass.dylib",
        "Mac OS X, aarch64, mac-aarch64.jar, libprism_sw.dylib, libglass.dylib",
        "Windows 11, amd64, win.jar, prism_sw.dll, glass.dll",
    })
    void eachPlatformHasItsNativesAndClasses(String os, String arch, String name, String prism, String glass)
            throws Exception {
        assertEquals(name, PlatformJar.name(os, arch));
        try (JarFile jar = new JarFile(JAR.toFile())) {
            ZipEntry entry = jar.getEntry("platform/" + name);
            assertNotNull(entry);
            byte[] bytes;
            try (InputStream in = jar.getInputStream(entry)) {
                bytes = in.readAllBytes();
            }
            Set<String> names = new HashSet<>();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry inner = in.getNextEntry(); inner != null; inner = in.getNextEntry()) {
                    names.add(inner.getName());
                }
            }
            assertTrue(names.containsAll(Set.of(prism, glass, "javafx/application/Application.class")), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"Linux, riscv64", "SunOS, amd64", "Windows 10, x86", "Windows 11, aarch64"})
    void otherPlatformsHaveNone(String os, String arch) {
        assertNull(PlatformJar.name(os, arch));
    }

    @Test
    void theManifestLetsJavaFxLoadItsNatives() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes main = jar.getManifest().getMainAttributes();
            assertEquals("org.entente.launch.Launcher", main.getValue("Main-Class"));
            assertEquals("ALL-UNNAMED", main.getValue("Enable-Native-Access"));
            assertNotNull(jar.getEntry("javafx/scene/control/Button.class"));
            assertNotNull(jar.getEntry("javafx/beans/Observable.class"));
            assertNull(jar.getEntry("javafx/scene/Node.class"), "comes from the platform's jar");
            assertNotNull(jar.getEntry("data/doha-2015.json"));
        }
    }

    @Test
    void theLauncherCanBeReadByJavaEight() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile());
                InputStream in = jar.getInputStream(jar.getEntry("org/entente/launch/Launcher.class"))) {
            byte[] head = in.readNBytes(8);
            assertEquals(52, head[6] << 8 | head[7]);
        }
        assertEquals(8, Launcher.majorVersion("1.8"));
        assertEquals(17, Launcher.majorVersion("17"));
        assertEquals(25, Launcher.majorVersion("25-ea"));
        assertEquals(0, Launcher.majorVersion(""));
    }

    @Test
    void itStartsHereAndKeepsOneCopyOfTheLibraries() throws Exception {
        String info = start("info", "data/doha-2015.json");
        assertTrue(info.startsWith("Doha, August 2015"), info);
        assertEquals(1, copies().size());
        String none = start("data/doha-2015.json");
        assertTrue(none.contains("no window can open here"), none);
        assertTrue(none.contains("java -jar " + JAR + " render data/doha-2015.json -o doha-2015.png"), none);
    }

    @Test
    void aSpoiltCopyOfTheLibrariesIsReplaced() throws Exception {
        start("info", "data/doha-2015.json");
        Path copy = copies().get(0);
        byte[] whole = Files.readAllBytes(copy);
        byte[] spoilt = whole.clone();
        spoilt[spoilt.length / 2] ^= 1;
        Files.write(copy, spoilt);

        start("info", "data/doha-2015.json");

        assertArrayEquals(whole, Files.readAllBytes(copy));
        assertEquals(List.of(copy), copies());
    }

    @Test
    void severalStartsAtOnceKeepOneCopy() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(begin(
                    Files.createTempFile(folder, "out", ".txt"),
                    folder.resolve("cache"),
                    "info",
                    "data/doha-2015.json"));
        }
        for (Process process : processes) {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, process.exitValue());
        }
        assertEquals(1, copies().size());
    }

    @Test
    void withoutACacheTheLibrariesLieInAFolderOfThisProcessAlone() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("file"), "");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path planted = Files.createDirectories(temporary.resolve("entente")).resolve("linux.jar");
        Files.writeString(planted, "planted");
        Path out = Files.createTempFile(folder, "out", ".txt");

        Process process = begin(out, noFolder, "-Djava.io.tmpdir=" + temporary, "info", "data/doha-2015.json");

        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue());
        assertTrue(Files.readString(out).contains("Doha, August 2015"));
        try (var left = Files.walk(temporary)) {
            assertEquals(List.of(planted), left.filter(Files::isRegularFile).toList());
        }
    }

    private List<Path> copies() throws IOException {
        try (var files = Files.walk(folder.resolve("cache"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private String start(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(folder, "out", ".txt");
        assertTrue(begin(out, folder.resolve("cache"), arguments).waitFor(60, TimeUnit.SECONDS));
        return Files.readString(out);
    }

    /** Starts the jar without a display; arguments for Java itself, with a hyphen each, come first. */
    private static Process begin(Path out, Path cache, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        int own = 0;
        while (arguments[own].startsWith("-")) {
            own++;
        }
        command.addAll(List.of(arguments).subList(0, own));
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments).subList(own, arguments.length));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().remove("DISPLAY");
        return builder.start();
    }
}
