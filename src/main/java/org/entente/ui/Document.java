package org.entente.ui;

import java.nio.file.Path;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What is open: where it is kept, the dossier as it is there and as it is now, and what was done in between. To be used on the
 * JavaFX thread.
 */
final class Document {
    static final String UNTITLED = "Untitled dossier";

    private final Steps steps = new Steps();
    private @Nullable Path file;
    private boolean own;
    private Dossier inFile;
    private Dossier kept;
    private Dossier now;
    private FileStamp stamp;

    /**
     * @param file   it was read from; null for one that is kept nowhere yet
     * @param own    whether that is a dossier, not a file of another program
     * @param inFile the dossier as read
     * @param shown  the same as it is looked at, with properties taken for types
     */
    Document(@Nullable Path file, boolean own, Dossier inFile, Dossier shown, FileStamp stamp) {
        this.file = file;
        this.own = own;
        this.inFile = inFile;
        this.stamp = stamp;
        kept = shown;
        now = shown;
    }

    /** A new one, of which nothing is kept. */
    static Document untitled() {
        return new Document(null, true, Dossier.EMPTY, Dossier.EMPTY, FileStamp.NONE);
    }

    @Nullable Path file() {
        return file;
    }

    /** What its file is called. */
    String name() {
        @Nullable Path known = file;
        return known == null ? UNTITLED : String.valueOf(known.getFileName());
    }

    /** The file, or where one would be whose texts lie beside it. */
    Path place() {
        @Nullable Path known = file;
        return known == null ? Path.of(System.getProperty("user.home", "."), UNTITLED + ".json") : known;
    }

    /** Whether it can be saved where it is. */
    boolean hasPlace() {
        return file != null && own;
    }

    Steps steps() {
        return steps;
    }

    Dossier now() {
        return now;
    }

    void become(Dossier next) {
        now = next;
    }

    /** The dossier as it is in its file. */
    Dossier inFile() {
        return inFile;
    }

    /** The file as it was when it was read or written last. */
    FileStamp stamp() {
        return stamp;
    }

    /** Whether something would be lost that a person put into it. How it is looked at does not count. */
    boolean unsaved() {
        return !now.withView(kept.view()).equals(kept);
    }

    /** It is kept there now, as that. */
    void saved(Path where, Dossier written, FileStamp asWritten) {
        file = where;
        own = true;
        inFile = written;
        kept = written;
        stamp = asWritten;
    }

    /** The file is known to be like that now, and what it holds to be in the dossier. */
    void tookIn(Dossier found, FileStamp seen) {
        inFile = found;
        stamp = seen;
    }
}
