package org.entente.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Who may do what with a file. */
final class Rights {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Rights() {}

    /** Whether it must not be written; so is one that nobody may write, though the system would let its master do it. */
    static boolean isReadOnly(Path file) throws IOException {
        try {
            file.getFileSystem().provider().checkAccess(file, AccessMode.WRITE);
        } catch (AccessDeniedException e) {
            return true;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().stream().noneMatch(WRITING::contains);
    }

    /**
     * Gives a fresh file the owner, group, mode or access list of another.
     *
     * @return false if this person may not give it all of them; then it must not take the other's place
     */
    static boolean copy(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (view != null && old != null) {
            return copyPosix(old.readAttributes(), view);
        }
        AclFileAttributeView list = Files.getFileAttributeView(to, AclFileAttributeView.class);
        AclFileAttributeView oldList = Files.getFileAttributeView(from, AclFileAttributeView.class);
        return list == null || oldList == null || copyAcl(oldList, list);
    }

    private static boolean copyPosix(PosixFileAttributes old, PosixFileAttributeView fresh) throws IOException {
        PosixFileAttributes now = fresh.readAttributes();
        try {
            if (!now.group().equals(old.group())) {
                fresh.setGroup(old.group());
            }
            if (!now.owner().equals(old.owner())) {
                fresh.setOwner(old.owner());
            }
            if (!now.permissions().equals(old.permissions())) {
                fresh.setPermissions(old.permissions());
            }
            return true;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static boolean copyAcl(AclFileAttributeView old, AclFileAttributeView fresh) throws IOException {
        try {
            if (!fresh.getAcl().equals(old.getAcl())) {
                fresh.setAcl(old.getAcl());
            }
            return true;
        } catch (IOException notOurs) {
            return false;
        }
    }
}
