package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    private static final Settings OTHERS = new Settings(
            ThemeChoice.DARK,
            new Settings.Window(-7.5, 40, 900, 600, true),
            false,
            true,
            false,
            new Settings.Graph(ViewChoice.MAP, true, false, true),
            true,
            List.of(new TableUse(List.of("a", "b", "how"), true, 1, 0, -1)),
            List.of(Path.of("/a/é.json"), Path.of("/b.json")));

    // What is wrong with the settings is told there, and here it is a lot.
    private final Logger log = Logger.getLogger(SettingsFile.class.getName());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void beQuiet() {
        log.setLevel(Level.WARNING);
    }

    private SettingsFile holding(String json) throws Exception {
        Files.writeString(folder.resolve("settings.json"), json);
        return new SettingsFile(folder);
    }

    private List<String> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void whatIsWrittenIsReadBackAndNothingElseIsLeft() throws Exception {
        SettingsFile file = new SettingsFile(folder);
        assertEquals(Settings.DEFAULT, file.read());
        file.write(Settings.DEFAULT);
        file.write(OTHERS);

        assertEquals(OTHERS, new SettingsFile(folder).read());
        assertEquals(List.of("settings.json"), files());
    }

    @Test
    void theFolderIsMadeWhereItIsMissing() {
        Path deep = folder.resolve("not/there/yet");
        new SettingsFile(deep).write(OTHERS);

        assertEquals(OTHERS, new SettingsFile(deep).read());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{\"theme\":\"DA",
                "{\"window\":{\"x\":\"a\"}}",
                "{\"window\":[]}",
                "{\"theme\":{}}",
                "{\"lensPanel\":[true]}",
                "{\"recentFiles\":\"a.json\"}",
                "{\"recentFiles\":[\"a\\u0000b\"]}",
                "\0\0\0\0",
                "<settings/>",
            })
    void whatCannotBeReadCountsAsTheDefault(String json) throws Exception {
        assertEquals(Settings.DEFAULT, holding(json).read());
    }

    @Test
    void whatIsMissingOrUnknownIsTheDefaultAndTheRestIsKept() throws Exception {
        assertEquals(
                new Settings(
                        ThemeChoice.SYSTEM,
                        null,
                        true,
                        false,
                        null,
                        Settings.Graph.DEFAULT,
                        null,
                        List.of(),
                        List.of(Path.of("/a.json"))),
                holding(
                                "{\"theme\":\"PINK\",\"detailsPanel\":false,\"recentFiles\":[null,\"/a.json\"],\"more\":1,\"tables\":[null,{\"headings\":[\"a\"],\"from\":0,\"to\":7}]}")
                        .read());
    }

    @Test
    void aFolderThatCannotBeWrittenCostsTheSettingsAlone() throws Exception {
        Path noFolder = Files.writeString(folder.resolve("taken"), "");
        new SettingsFile(noFolder).write(OTHERS);
        assertEquals(Settings.DEFAULT, new SettingsFile(noFolder).read());

        Path inTheWay = Files.createDirectories(folder.resolve("settings.json/inside"));
        new SettingsFile(folder).write(OTHERS);
        assertTrue(Files.exists(inTheWay));
        assertEquals(
                List.of("settings.json", "taken"), files().stream().sorted().toList());
    }

    @Test
    void ofRecentFilesTheLastTenAreKeptEachOnce() {
        Settings settings = Settings.DEFAULT;
        for (int number : IntStream.range(0, 14).toArray()) {
            settings = settings.withRecent(Path.of("/" + number + ".json"));
        }
        settings = settings.withRecent(Path.of("/x/../9.json"));

        assertEquals(
                Stream.of(9, 13, 12, 11, 10, 8, 7, 6, 5, 4)
                        .map(number -> Path.of("/" + number + ".json"))
                        .toList(),
                settings.recentFiles());
    }
}
