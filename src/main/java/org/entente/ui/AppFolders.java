package org.entente.ui;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this platform keeps what a program remembers.
 *
 * @param config settings and recent files; may not exist yet
 */
record AppFolders(Path config) {

    /** By the conventions of the running system: XDG on Linux, Application Support on macOS, AppData on Windows. */
    static AppFolders ofThisSystem() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static AppFolders of(String osName, String home, Map<String, String> environment) {
        return new AppFolders(
                switch (Os.of(osName)) {
                    case MAC -> Path.of(home, "Library", "Application Support", "Entente");
                    case WINDOWS ->
                        absoluteOr(environment.get("APPDATA"), Path.of(home, "AppData", "Roaming"))
                                .resolve("Entente");
                    case LINUX ->
                        absoluteOr(environment.get("XDG_CONFIG_HOME"), Path.of(home, ".config"))
                                .resolve("entente");
                });
    }

    // The XDG specification has relative paths ignored.
    private static Path absoluteOr(@Nullable String path, Path otherwise) {
        return path != null && !path.isEmpty() && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
    }
}
