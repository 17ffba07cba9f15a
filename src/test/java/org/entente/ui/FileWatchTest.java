package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private final BlockingQueue<FileStamp> told = new LinkedBlockingQueue<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("watched.json"), "{}");
    }

    private @Nullable FileStamp next() throws InterruptedException {
        return told.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void aChangeSinceTheFileWasReadIsToldAtOnce() throws Exception {
        FileStamp read = FileStamp.of(file);
        Files.writeString(file, "{\"actors\":[]}");
        try (FileWatch watch = new FileWatch(file, read, told::add)) {
            assertNotNull(watch);
            assertEquals(FileStamp.of(file), next());
        }
    }

    @Test
    void changesAreToldOneByOneAndThoseToOtherFilesNot() throws Exception {
        try (FileWatch watch = new FileWatch(file, FileStamp.of(file), told::add)) {
            assertNotNull(watch);
            Files.writeString(folder.resolve("other.json"), "{}");
            Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
            assertEquals(FileStamp.of(file), next());
            Path fresh = Files.writeString(folder.resolve("fresh.json"), "{\"actors\":[]}");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(FileStamp.of(file), next());
            Files.delete(file);
            FileStamp gone = next();
            assertTrue(gone != null && !gone.isThere());
            assertTrue(told.isEmpty());
        }
    }

    @Test
    void afterItIsClosedNothingIsTold() throws Exception {
        FileWatch watch = new FileWatch(file, FileStamp.of(file), told::add);
        watch.close();
        Files.writeString(file, "{\"actors\":[]}");

        assertNull(told.poll(600, TimeUnit.MILLISECONDS));
        assertFalse(FileStamp.of(folder.resolve("nowhere")).isThere());
    }
}
