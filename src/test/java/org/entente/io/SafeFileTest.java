package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        write(file, "new");

        assertEquals("new", Files.readString(file));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void keepsTheOldFileWhereWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "old");

        assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("the disk is full");
                }));

        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a.json"), names());
    }

    @Test
    void writesThroughALink() throws IOException {
        posixOnly();
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void keepsThePermissionsOfAFile() throws IOException {
        posixOnly();
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        write(file, "new");

        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void writesIntoWhatIsNoFile() throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "a system that has /dev/null");

        write(device, "gone");

        assertFalse(Files.isRegularFile(device));
    }

    @Test
    void writesWhatALinkLeadsToThoughItIsNotThereYet() throws IOException {
        posixOnly();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a.json"));

        write(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void linksThatLeadInACircleAreTold() throws IOException {
        posixOnly();
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        SaveException told = assertThrows(SaveException.class, () -> write(link, "new"));

        assertEquals(link, told.trouble().file());
    }

    @Test
    void allNamesOfAFileHaveTheNewContent() throws IOException {
        posixOnly();
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer than the new one, and than a mark");
        Path other = Files.createLink(folder.resolve("b.json"), file);

        write(file, "new");

        assertEquals("new", Files.readString(other));
        assertTrue(Files.isSameFile(file, other));
        assertEquals(Set.of("a.json", "b.json"), Set.copyOf(names()));
    }

    @Test
    void keepsTheOwnerAndGroupOfAFile() throws IOException {
        assumeTrue(isRoot(), "root can give files away; for others a faulty file system stands in");
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setAttribute(file, "unix:uid", 12_345);
        Files.setAttribute(file, "unix:gid", 54_321);

        write(file, "new");

        assertEquals(12_345, Files.getAttribute(file, "unix:uid"));
        assertEquals(54_321, Files.getAttribute(file, "unix:gid"));
    }

    @Test
    void writesAFileWithTheLongestName() throws IOException {
        Path file = folder.resolve("n".repeat(250) + ".json");

        write(file, "old");
        write(file, "new");

        assertEquals("new", Files.readString(file));
    }

    @Test
    void tellsThatANameIsTooLong() {
        Path file = folder.resolve("n".repeat(251) + ".json");

        SaveException told = assertThrows(SaveException.class, () -> write(file, "new"));

        assertEquals(new Trouble.NameTooLong(file), told.trouble());
    }

    @Test
    void tellsThatTheFolderIsReadOnly() throws IOException {
        posixOnly();
        assumeFalse(isRoot(), "for root no folder is read-only; a faulty file system stands in");
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            SaveException told = assertThrows(SaveException.class, () -> write(file, "new"));

            assertEquals(new Trouble.ReadOnlyFolder(file), told.trouble());
            assertEquals("old", Files.readString(file));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFullDiskLeavesTheOldFile() throws IOException, InterruptedException {
        assumeTrue(isRoot(), "only root may mount a small disk; a faulty file system stands in");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()) == 0,
                "this machine mounts no small disk; a faulty file system stands in");
        try {
            Path file = Files.writeString(disk.resolve("a.json"), "o".repeat(300_000));
            Path twice = Files.writeString(disk.resolve("b.json"), "old");
            Files.createLink(disk.resolve("c.json"), twice);

            for (Path one : List.of(file, twice)) {
                // For the second the copy has room, and the file itself has not.
                String fresh = "n".repeat(one.equals(file) ? 900_000 : 400_000);
                SaveException told = assertThrows(SaveException.class, () -> write(one, fresh));
                assertEquals(new Trouble.DiskFull(one), told.trouble());
            }

            assertEquals("o".repeat(300_000), Files.readString(file));
            assertEquals("old", Files.readString(twice));
            assertEquals(3, names(disk).size());
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void anInterruptionLeavesAWholeFile() throws IOException {
        posixOnly();
        String old = "old and longer than a mark has to be, so that it is seen";
        Path file = Files.writeString(folder.resolve("a.json"), old);
        Files.createLink(folder.resolve("b.json"), file);

        assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    out.write('n');
                    Thread.currentThread().interrupt();
                }));

        assertTrue(Thread.interrupted());
        assertEquals(old, Files.readString(file));
        assertEquals(Set.of("a.json", "b.json"), Set.copyOf(names()));
    }

    private static boolean isRoot() throws IOException {
        Path own = Path.of("/proc/self");
        return Files.exists(own) && Files.getAttribute(own, "unix:uid").equals(0);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static void posixOnly() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "a file system with links and permissions");
    }

    private static void write(Path file, String text) throws IOException {
        SafeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> names() throws IOException {
        return names(folder);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
