package org.entente.io.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes dossiers in one format. Has no state: one serves all threads. */
interface GraphWriter {
    /** The word for it on the command line and the usual ending of its files: {@code gexf}. */
    String word();

    /** As people call it: {@code GEXF}. */
    String format();

    /** What there is in a dossier that this format cannot hold, a few words each. */
    List<String> lost(Outgoing graph);

    /** The files of this format that hold a dossier: one, or two. */
    List<Part> parts();

    /**
     * A file of a format.
     *
     * @param suffix what comes before the ending of its name; empty for the first
     */
    record Part(String suffix, Body body) {}

    /** What is in a file. */
    interface Body {
        /** Writes all of it, UTF-8 to be; does not close the writer. */
        void write(Outgoing graph, Writer out) throws IOException;
    }
}
