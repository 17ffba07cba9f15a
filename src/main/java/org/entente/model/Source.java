package org.entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article, report or post that quotes stand in.
 *
 * @param title the id where the file gives none
 * @param url   as the file gives it: may be no link at all
 * @param text  the whole text, where the dossier holds it
 * @param file  path of the text beside the dossier, as written; not yet checked to stay inside the dossier's folder
 * @param repeats id of the source that it only repeats: both are one witness
 * @param independentOf ids of sources that it does not repeat, however much text they share: a person has looked
 */
public record Source(
        String id,
        String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable PartialDate date,
        @Nullable String url,
        @Nullable String text,
        @Nullable String file,
        @Nullable String repeats,
        List<String> independentOf,
        Extras extras) {
    public Source {
        independentOf = List.copyOf(independentOf);
    }

    public Source withText(String all) {
        return new Source(id, title, publisher, author, date, url, all, file, repeats, independentOf, extras);
    }

    public Source withIndependentOf(List<String> others) {
        return new Source(id, title, publisher, author, date, url, text, file, repeats, others, extras);
    }
}
