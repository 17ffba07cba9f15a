package org.entente.launch;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program out of its one jar: finds the JavaFX libraries for this platform in it, and runs the rest of the jar
 * with them. Compiled for Java 8, so that an older Java gets a sentence.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 17;
    private static final int FAILED = 2;
    private static final String MAIN = "org.entente.cli.Main";

    private Launcher() {}

    public static void main(String[] arguments) {
        String version = System.getProperty("java.specification.version", "");
        if (majorVersion(version) < OLDEST_JAVA) {
            fail("Entente needs Java " + OLDEST_JAVA + " or newer; this is Java " + version
                    + ". Get a newer one from https://adoptium.net");
        }
        try {
            ClassLoader loader = new URLClassLoader(
                    classPath(), ClassLoader.getSystemClassLoader().getParent());
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            fail("entente: " + e.getCause());
        } catch (IOException e) {
            fail("entente: there is no room to unpack JavaFX in, neither in the cache nor for temporary files: " + e);
        } catch (ReflectiveOperationException | LinkageError e) {
            fail("entente: this jar is not whole, get it anew: " + e);
        }
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(FAILED);
    }

    /** 8 for "1.8", 17 for "17", 25 for "25-ea"; 0 where there is no number. */
    static int majorVersion(String specification) {
        int at = specification.startsWith("1.") ? 2 : 0;
        int version = 0;
        while (at < specification.length() && Character.isDigit(specification.charAt(at))) {
            version = 10 * version + Character.digit(specification.charAt(at++), 10);
        }
        return version;
    }

    /** This jar and, where there is one, the one for this platform: without it all works but the window. */
    private static URL[] classPath() throws IOException {
        List<URL> path = new ArrayList<>();
        path.add(Launcher.class.getProtectionDomain().getCodeSource().getLocation());
        PlatformJar platform = PlatformJar.forThisPlatform();
        if (platform != null) {
            path.add(platform.copy().toUri().toURL());
        }
        return path.toArray(new URL[0]);
    }
}
