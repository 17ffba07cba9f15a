package org.entente.ui;

/** What the person wants; {@link #SYSTEM} follows the desktop where it can be known, and is light where not. */
enum ThemeChoice {
    SYSTEM("System"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    Theme theme(boolean systemIsDark) {
        return Theme.of(this == SYSTEM ? systemIsDark : this == DARK);
    }
}
