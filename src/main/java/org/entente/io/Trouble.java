package org.entente.io;

import java.nio.file.Path;

/** Why a file could not be written, and what a person can do about it. */
public sealed interface Trouble {
    /** The file that was to be written. */
    Path file();

    /** What is wrong, a few words: {@code the disk is full}. */
    String what();

    /** What helps, a few words: {@code make room on it or choose another place}. */
    String remedy();

    /** Both, without the file's name, to be set after a colon. */
    default String reason() {
        return what() + ", " + remedy();
    }

    /** Both as a sentence for whoever can choose another name or place with “Save as”. */
    default String message() {
        return Character.toUpperCase(what().charAt(0)) + what().substring(1) + ": " + remedy() + " with “Save as”.";
    }

    /** The file itself may not be written. */
    record ReadOnlyFile(Path file) implements Trouble {
        @Override
        public String what() {
            return "the file is read-only";
        }

        @Override
        public String remedy() {
            return "allow writing to it or choose another name";
        }
    }

    /** No file can be made in the folder, so none can be written safely. */
    record ReadOnlyFolder(Path file) implements Trouble {
        @Override
        public String what() {
            return "its folder is read-only";
        }

        @Override
        public String remedy() {
            return "allow writing to the folder or choose another place";
        }
    }

    /** No room is left, or none for this person. */
    record DiskFull(Path file) implements Trouble {
        @Override
        public String what() {
            return "the disk is full";
        }

        @Override
        public String remedy() {
            return "make room on it or choose another place";
        }
    }

    /** The folder is not there, or no longer. */
    record FolderGone(Path file) implements Trouble {
        @Override
        public String what() {
            return "its folder is not there";
        }

        @Override
        public String remedy() {
            return "bring back the folder, connect its drive, or choose another place";
        }
    }

    /** The system refuses, and neither file nor folder is marked as read-only. */
    record NoRights(Path file) implements Trouble {
        @Override
        public String what() {
            return "the system does not permit it";
        }

        @Override
        public String remedy() {
            return "close other programs that have the file open, ask its owner, or choose another place";
        }
    }

    /** The system allows no such long name. */
    record NameTooLong(Path file) implements Trouble {
        @Override
        public String what() {
            return "the name is too long";
        }

        @Override
        public String remedy() {
            return "choose a shorter one";
        }
    }

    /** A folder has that name. */
    record IsFolder(Path file) implements Trouble {
        @Override
        public String what() {
            return "a folder has that name";
        }

        @Override
        public String remedy() {
            return "choose another name";
        }
    }

    /**
     * The disk failed while the file was written into, twice; {@link SafeFile#tidy} ends it once the program has ended.
     *
     * @param copy the new content, whole, beside the file
     */
    record HalfWritten(Path file, Path copy) implements Trouble {
        @Override
        public String what() {
            return "the file is only half written, all of it lies beside it as “" + copy.getFileName() + "”";
        }

        @Override
        public String remedy() {
            return "keep that copy and choose another place";
        }
    }

    /**
     * Anything else.
     *
     * @param said by the system
     */
    record Other(Path file, String said) implements Trouble {
        @Override
        public String what() {
            return said;
        }

        @Override
        public String remedy() {
            return "try again or choose another place";
        }
    }
}
