package org.entente.ui;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where this platform keeps what a program remembers. Neither may exist yet.
 *
 * @param config settings and recent files
 * @param state  the states of dossiers
 */
record AppFolders(Path config, Path state) {
    /** By the conventions of the running system: XDG on Linux, Application Support on macOS, AppData on Windows. */
    static AppFolders ofThisSystem() {
        return of(System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv());
    }

    static AppFolders of(String osName, String home, Map<String, String> environment) {
        return switch (Os.of(osName)) {
            case MAC -> {
                Path support = Path.of(home, "Library", "Application Support", "Entente");
                yield new AppFolders(support, support.resolve("State"));
            }
            case WINDOWS ->
                new AppFolders(
                        absoluteOr(environment.get("APPDATA"), Path.of(home, "AppData", "Roaming"))
                                .resolve("Entente"),
                        absoluteOr(environment.get("LOCALAPPDATA"), Path.of(home, "AppData", "Local"))
                                .resolve("Entente"));
            case LINUX ->
                new AppFolders(
                        absoluteOr(environment.get("XDG_CONFIG_HOME"), Path.of(home, ".config"))
                                .resolve("entente"),
                        absoluteOr(environment.get("XDG_STATE_HOME"), Path.of(home, ".local", "state"))
                                .resolve("entente"));
        };
    }

    // The XDG specification has relative paths ignored.
    private static Path absoluteOr(@Nullable String path, Path otherwise) {
        return path != null && !path.isEmpty() && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
    }
}
