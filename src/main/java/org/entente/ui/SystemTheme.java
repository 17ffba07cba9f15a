package org.entente.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the desktop whether it is dark; JavaFX 21 cannot tell. Starts a small program of the system's own, so it takes some
 * tens of ms and must not be called on the JavaFX thread.
 */
final class SystemTheme {
    private SystemTheme() {}

    /** Whether the desktop is dark; empty where it does not say. */
    static Optional<Boolean> isDark() {
        return switch (Os.now()) {
            // The key is missing, and the exit code 1, while the desktop is light.
            case MAC ->
                SystemAnswer.to("defaults", "read", "-g", "AppleInterfaceStyle").map(SystemTheme::darkOnMac);
            case WINDOWS ->
                SystemAnswer.to(
                                "reg",
                                "query",
                                "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                                "/v",
                                "AppsUseLightTheme")
                        .flatMap(SystemTheme::darkOnWindows);
            case LINUX ->
                darkByGtkTheme(System.getenv())
                        .or(() -> SystemAnswer.to("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")
                                .flatMap(SystemTheme::darkByColorScheme))
                        .or(() -> SystemAnswer.to("kreadconfig5", "--group", "General", "--key", "ColorScheme")
                                .flatMap(SystemTheme::darkByKdeScheme));
        };
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
}
