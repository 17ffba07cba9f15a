package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the desktops answer when asked whether they are dark. */
class SystemThemeTest {

    private static Optional<Boolean> answer(String expected) {
        return expected.equals("unknown") ? Optional.empty() : Optional.of(expected.equals("dark"));
    }

    @Test
    void aMacNamesItsStyleOnlyWhileItIsDark() {
        assertEquals(true, SystemTheme.darkOnMac("Dark\n"));
        assertEquals(
                false,
                SystemTheme.darkOnMac(
                        "The domain/default pair of (kCFPreferencesAnyApplication, AppleInterfaceStyle) does not exist\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\\r\\nHKEY_CURRENT_USER/Personalize\\r\\n    AppsUseLightTheme    REG_DWORD    0x0\\r\\n\\r\\n', dark",
        "'    AppsUseLightTheme    REG_DWORD    0x1', light",
        "'ERROR: The system was unable to find the specified registry key or value.', unknown",
        "'', unknown",
    })
    void windowsAnswersWithANumber(String said, String expected) {
        assertEquals(answer(expected), SystemTheme.darkOnWindows(said.translateEscapes()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'prefer-dark', dark",
                "'prefer-light', light",
                "'default', light",
                "No such schema “org.gnome.desktop.interface”, unknown",
                "\"\", unknown",
            })
    void gnomeAnswersWithAQuotedWord(String said, String expected) {
        assertEquals(answer(expected), SystemTheme.darkByColorScheme(said + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"BreezeDark, dark", "BreezeLight, light", "'', unknown"})
    void kdeNamesItsScheme(String said, String expected) {
        assertEquals(answer(expected), SystemTheme.darkByKdeScheme(said + "\n"));
    }

    @ParameterizedTest
    @CsvSource({"Adwaita:dark, dark", "Yaru-dark, dark", "Adwaita, light", "Darkish-light, light"})
    void aGtkThemeTellsByTheEndOfItsName(String theme, String expected) {
        assertEquals(answer(expected), SystemTheme.darkByGtkTheme(Map.of("GTK_THEME", theme)));
    }

    @Test
    void withoutAGtkThemeNothingIsKnown() {
        assertEquals(Optional.empty(), SystemTheme.darkByGtkTheme(Map.of()));
    }
}
