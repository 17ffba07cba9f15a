package org.entente.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;

/**
 * Starts the program out of its one jar: finds the JavaFX libraries for this platform in it, keeps a copy of them in the
 * user's cache, and runs the rest of the jar with them. Compiled for Java 8, so that an older Java gets a sentence.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 17;
    private static final int FAILED = 2;
    private static final String MAIN = "org.entente.cli.Main";

    private Launcher() {}

    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version", "");
        if (majorVersion(version) < OLDEST_JAVA) {
            System.err.println("Entente needs Java " + OLDEST_JAVA + " or newer; this is Java " + version
                    + ". Get a newer one from https://adoptium.net");
            System.exit(FAILED);
        }
        List<URL> classPath = new ArrayList<>();
        File self = self();
        classPath.add(self.toURI().toURL());
        Path platform = platformJar();
        if (platform != null) {
            classPath.add(platform.toUri().toURL());
        }
        ClassLoader loader = new URLClassLoader(
                classPath.toArray(new URL[0]),
                ClassLoader.getSystemClassLoader().getParent());
        Thread.currentThread().setContextClassLoader(loader);
        try {
            loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    /** 8 for "1.8", 17 for "17"; 0 where there is no number. */
    static int majorVersion(String specification) {
        String number = specification.startsWith("1.") ? specification.substring(2) : specification;
        return number.matches("\\d{1,4}.*") ? Integer.parseInt(number.replaceAll("\\D.*", "")) : 0;
    }

    /**
     * The name of the JavaFX jar for a platform, as it lies in this jar.
     *
     * @return null where there is none for it
     */
    static String platformName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        boolean intel = arch.equals("amd64") || arch.equals("x86_64") || arch.equals("x64");
        if (!arm && !intel) {
            return null;
        }
        if (os.startsWith("windows")) {
            // Windows on ARM runs programs for Intel, Java with them.
            return "win.jar";
        }
        if (os.startsWith("mac") || os.startsWith("darwin")) {
            return arm ? "mac-aarch64.jar" : "mac.jar";
        }
        return os.startsWith("linux") ? arm ? "linux-aarch64.jar" : "linux.jar" : null;
    }

    private static File self() throws URISyntaxException {
        URI place = Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        return new File(place);
    }

    // Without it the command line still works, and opening a window says what is missing.
    private static Path platformJar() throws IOException {
        String name = platformName(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        if (name == null) {
            return null;
        }
        URL resource = Launcher.class.getResource("/platform/" + name);
        if (resource == null || !resource.getProtocol().equals("jar")) {
            return null;
        }
        try {
            return copied(resource, cache(), name);
        } catch (IOException e) {
            return copied(resource, Paths.get(System.getProperty("java.io.tmpdir", ".")), name);
        }
    }

    /** The libraries of one version are copied once: their checksum is in the folder's name. */
    private static Path copied(URL resource, Path cache, String name) throws IOException {
        JarEntry entry = ((JarURLConnection) resource.openConnection()).getJarEntry();
        Path folder = cache.resolve("entente").resolve("javafx-" + Long.toHexString(entry.getCrc()));
        Path target = folder.resolve(name);
        if (Files.isRegularFile(target) && Files.size(target) == entry.getSize()) {
            return target;
        }
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "platform", ".tmp");
        try (InputStream in = resource.openStream()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return target;
    }

    private static Path cache() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String home = System.getProperty("user.home", ".");
        if (os.startsWith("windows")) {
            String local = System.getenv("LOCALAPPDATA");
            return local != null ? Paths.get(local) : Paths.get(home, "AppData", "Local");
        }
        if (os.startsWith("mac")) {
            return Paths.get(home, "Library", "Caches");
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        return xdg != null && xdg.startsWith("/") ? Paths.get(xdg) : Paths.get(home, ".cache");
    }
}
