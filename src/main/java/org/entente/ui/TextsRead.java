package org.entente.ui;

import java.util.List;
import org.entente.io.SourceTexts;
import org.entente.io.SourceTexts.Texts;
import org.entente.model.Source;

/**
 * The texts of sources, and what they were read from.
 *
 * @param stamps of the files that they were read from
 */
record TextsRead(Texts texts, List<Source> sources, List<FileStamp> stamps) {
    TextsRead {
        sources = List.copyOf(sources);
        stamps = List.copyOf(stamps);
    }

    /** The files that sources name as they are now. */
    static List<FileStamp> stamps(SourceTexts files, List<Source> sources) {
        return files.files(sources).stream().map(FileStamp::of).toList();
    }
}
