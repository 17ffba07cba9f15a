package org.entente.ui;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import org.entente.io.SafeFile;
import org.jspecify.annotations.Nullable;

/** The settings on disk. Losing them must never cost more than the settings: what cannot be read counts as the default. */
final class SettingsFile {
    private static final Logger LOG = Logger.getLogger(SettingsFile.class.getName());
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    private final Path file;

    SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    Settings read() {
        try {
            Stored stored = Files.exists(file) ? GSON.fromJson(Files.readString(file), Stored.class) : null;
            return stored == null ? Settings.DEFAULT : stored.settings();
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with them, and Gson has many ways to say so: a window opens all the same.
            LOG.info("settings not read, defaults taken: " + file + ": " + e);
            return Settings.DEFAULT;
        }
    }

    void write(Settings settings) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] json = GSON.toJson(Stored.of(settings)).getBytes(StandardCharsets.UTF_8);
            SafeFile.write(file, out -> out.write(json));
        } catch (IOException e) {
            LOG.info("settings not written: " + file + ": " + e);
        }
    }

    /** As in the file: any part may be missing. */
    private record Stored(
            @Nullable ThemeChoice theme,
            Settings.@Nullable Window window,
            @Nullable Boolean lensPanel,
            @Nullable Boolean detailsPanel,
            @Nullable Boolean evidence,
            @Nullable ViewChoice view,
            @Nullable Boolean everyTie,
            @Nullable Boolean minimap,
            @Nullable Boolean communities,
            @Nullable Boolean still,
            @Nullable List<@Nullable TableUse> tables,
            @Nullable List<@Nullable String> recentFiles) {

        static Stored of(Settings settings) {
            return new Stored(
                    settings.theme(),
                    settings.window(),
                    settings.lensPanel(),
                    settings.detailsPanel(),
                    settings.evidence(),
                    settings.graph().view(),
                    settings.graph().everyTie(),
                    settings.graph().minimap(),
                    settings.graph().communities(),
                    settings.still(),
                    settings.tables().stream()
                            .<@Nullable TableUse>map(use -> use)
                            .toList(),
                    settings.recentFiles().stream()
                            .<@Nullable String>map(Path::toString)
                            .toList());
        }

        Settings settings() {
            List<@Nullable TableUse> uses = tables == null ? List.of() : tables;
            List<@Nullable String> recent = recentFiles == null ? List.of() : recentFiles;
            return new Settings(
                    theme == null ? ThemeChoice.SYSTEM : theme,
                    window,
                    lensPanel == null || lensPanel,
                    detailsPanel == null || detailsPanel,
                    evidence,
                    new Settings.Graph(
                            view == null ? ViewChoice.BY_SIZE : view,
                            everyTie != null && everyTie,
                            minimap == null || minimap,
                            communities != null && communities),
                    still,
                    uses.stream()
                            .filter(Objects::nonNull)
                            .filter(TableUse::isPossible)
                            .toList(),
                    recent.stream().filter(Objects::nonNull).map(Path::of).toList());
        }
    }
}
