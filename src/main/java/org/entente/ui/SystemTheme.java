package org.entente.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks the desktop whether it is dark; JavaFX 21 cannot tell. Starts a small program of the system's own, so it takes some
 * tens of ms and must not be called on the JavaFX thread.
 */
final class SystemTheme {
    private static final long PATIENCE_MILLIS = 1500;

    private SystemTheme() {}

    /** Whether the desktop is dark; empty where it does not say. */
    static Optional<Boolean> isDark() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            // The key is missing, and the exit code 1, while the desktop is light.
            return run("defaults", "read", "-g", "AppleInterfaceStyle").map(SystemTheme::darkOnMac);
        }
        if (os.startsWith("windows")) {
            return run(
                            "reg",
                            "query",
                            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                            "/v",
                            "AppsUseLightTheme")
                    .flatMap(SystemTheme::darkOnWindows);
        }
        return darkByGtkTheme(System.getenv())
                .or(() -> run("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
                        .flatMap(SystemTheme::darkByColorScheme))
                .or(() -> run("kreadconfig5", "--group", "General", "--key", "ColorScheme")
                        .flatMap(SystemTheme::darkByKdeScheme));
    }

    static boolean darkOnMac(String answer) {
        return answer.strip().equalsIgnoreCase("Dark");
    }

    static Optional<Boolean> darkOnWindows(String answer) {
        String[] words = answer.strip().split("\\s+", -1);
        return switch (words[words.length - 1]) {
            case "0x0" -> Optional.of(true);
            case "0x1" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> darkByColorScheme(String answer) {
        return switch (answer.strip()) {
            case "'prefer-dark'" -> Optional.of(true);
            case "'prefer-light'", "'default'" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<Boolean> darkByKdeScheme(String answer) {
        return answer.isBlank()
                ? Optional.empty()
                : Optional.of(answer.toLowerCase(Locale.ROOT).contains("dark"));
    }

    static Optional<Boolean> darkByGtkTheme(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("GTK_THEME"))
                .map(theme -> theme.toLowerCase(Locale.ROOT))
                .map(theme -> theme.endsWith(":dark") || theme.endsWith("-dark"));
    }

    private static Optional<String> run(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            return Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
