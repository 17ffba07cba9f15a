package org.entente.ui;

import java.util.Optional;

/** Asks the desktop whether what moves is to be there at once. As slow as {@link SystemTheme}: not for the JavaFX thread. */
final class SystemMotion {
    private SystemMotion() {}

    /** Whether the desktop wants no animation; empty where it does not say. */
    static Optional<Boolean> isStill() {
        return switch (Os.now()) {
            case MAC ->
                SystemAnswer.to("defaults", "read", "com.apple.universalaccess", "reduceMotion")
                        .flatMap(answer -> said(answer, "1", "0"));
            case WINDOWS ->
                SystemAnswer.to("reg", "query", "HKCU\\Control Panel\\Desktop\\WindowMetrics", "/v", "MinAnimate")
                        .flatMap(answer -> said(answer, "0", "1"));
            case LINUX ->
                SystemAnswer.to("gsettings", "get", "org.gnome.desktop.interface", "enable-animations")
                        .flatMap(answer -> said(answer, "false", "true"))
                        .or(() -> SystemAnswer.to("kreadconfig5", "--group", "KDE", "--key", "AnimationDurationFactor")
                                .flatMap(answer -> said(answer, "0", "1")));
        };
    }

    /** The last word of an answer, if it is one of the two. */
    static Optional<Boolean> said(String answer, String still, String moving) {
        String[] words = answer.strip().split("\\s+", -1);
        String last = words[words.length - 1];
        return last.equals(still) ? Optional.of(true) : last.equals(moving) ? Optional.of(false) : Optional.empty();
    }
}
