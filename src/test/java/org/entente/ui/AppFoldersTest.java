package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppFoldersTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CONFIG_HOME, /xdg, /xdg/entente",
        "Linux, XDG_CONFIG_HOME, relative/path, /home/ann/.config/entente",
        "Linux, XDG_CONFIG_HOME, '', /home/ann/.config/entente",
        "Linux, APPDATA, /roaming, /home/ann/.config/entente",
        "FreeBSD, NONE, '', /home/ann/.config/entente",
        "Mac OS X, XDG_CONFIG_HOME, /xdg, /home/ann/Library/Application Support/Entente",
        "Windows 11, APPDATA, /roaming, /roaming/Entente",
        "Windows 11, NONE, '', /home/ann/AppData/Roaming/Entente",
    })
    void settingsLieWhereTheSystemKeepsThem(String os, String variable, String value, Path expected) {
        assertEquals(
                expected,
                AppFolders.of(os, "/home/ann", Map.of(variable, value)).config());
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_STATE_HOME, /xdg, /xdg/entente",
        "Linux, XDG_STATE_HOME, relative/path, /home/ann/.local/state/entente",
        "Mac OS X, NONE, '', /home/ann/Library/Application Support/Entente/State",
        "Windows 11, LOCALAPPDATA, /local, /local/Entente",
        "Windows 11, NONE, '', /home/ann/AppData/Local/Entente",
    })
    void statesLieWhereTheSystemKeepsThem(String os, String variable, String value, Path expected) {
        assertEquals(
                expected,
                AppFolders.of(os, "/home/ann", Map.of(variable, value)).state());
    }
}
