package org.entente.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/** The JavaFX libraries for one platform: a jar that lies in this jar, and is used from a copy in the user's cache. */
final class PlatformJar {
    private final URL resource;
    private final JarEntry entry;
    private final String name;

    private PlatformJar(URL resource, JarEntry entry, String name) {
        this.resource = resource;
        this.entry = entry;
        this.name = name;
    }

    /**
     * The one for this platform.
     *
     * @return null where there is none for it
     */
    static PlatformJar forThisPlatform() throws IOException {
        String name = name(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
        URL resource = name == null ? null : PlatformJar.class.getResource("/platform/" + name);
        if (resource == null || !resource.getProtocol().equals("jar")) {
            return null;
        }
        return new PlatformJar(resource, ((JarURLConnection) resource.openConnection()).getJarEntry(), name);
    }

    /**
     * What the jar for a platform is called.
     *
     * @return null where there is none for it, as for Windows on ARM: JavaFX has no libraries that a Java for ARM can load
     */
    static String name(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        boolean arm = arch.equals("aarch64") || arch.equals("arm64");
        boolean intel = arch.equals("amd64") || arch.equals("x86_64") || arch.equals("x64");
        if (os.startsWith("windows")) {
            return intel ? "win.jar" : null;
        }
        String family =
                os.startsWith("mac") || os.startsWith("darwin") ? "mac" : os.startsWith("linux") ? "linux" : null;
        if (family == null || !arm && !intel) {
            return null;
        }
        return arm ? family + "-aarch64.jar" : family + ".jar";
    }

    /** A copy that is whole: the one in the cache, else a fresh one, where need be in a folder of this process alone. */
    Path copy() throws IOException {
        // Each version of the libraries has a folder of its own.
        Path folder = cache().resolve("entente").resolve("javafx-" + Long.toHexString(entry.getCrc()));
        try {
            Path kept = folder.resolve(name);
            return isWhole(kept) ? kept : copyInto(Files.createDirectories(folder));
        } catch (IOException e) {
            // Not simply the folder for temporary files: somebody else could have laid a jar there.
            Path own = Files.createTempDirectory("entente");
            own.toFile().deleteOnExit();
            Path copy = copyInto(own);
            copy.toFile().deleteOnExit();
            return copy;
        }
    }

    /** Another process may do the same meanwhile: whoever is last replaces a whole copy by an equal one. */
    Path copyInto(Path folder) throws IOException {
        Path target = folder.resolve(name);
        Path fresh = Files.createTempFile(folder, "copy", ".tmp");
        try (InputStream in = resource.openStream()) {
            Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Windows does not let go of a jar that another process has open.
            if (!isWhole(target)) {
                throw e;
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
        return target;
    }

    /** Whether that file has the content of the jar in this jar; it takes a few ms to see. */
    boolean isWhole(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) != entry.getSize()) {
            return false;
        }
        CRC32 sum = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        }
        return sum.getValue() == entry.getCrc();
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
