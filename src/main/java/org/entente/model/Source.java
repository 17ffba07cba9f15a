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

    /** A source of which the dossier tells no more. */
    public static Source named(String id, String title) {
        return new Source(id, title, null, null, null, null, null, null, null, List.of(), Extras.NONE);
    }

    public Source withTitle(String other) {
        return new Source(id, other, publisher, author, date, url, text, file, repeats, independentOf, extras);
    }

    public Source withPublisher(@Nullable String other) {
        return new Source(id, title, other, author, date, url, text, file, repeats, independentOf, extras);
    }

    public Source withAuthor(@Nullable String other) {
        return new Source(id, title, publisher, other, date, url, text, file, repeats, independentOf, extras);
    }

    public Source withDate(@Nullable PartialDate other) {
        return new Source(id, title, publisher, author, other, url, text, file, repeats, independentOf, extras);
    }

    public Source withUrl(@Nullable String other) {
        return new Source(id, title, publisher, author, date, other, text, file, repeats, independentOf, extras);
    }

    Source withRepeats(@Nullable String other) {
        return new Source(id, title, publisher, author, date, url, text, file, other, independentOf, extras);
    }

    public Source withText(@Nullable String all) {
        return new Source(id, title, publisher, author, date, url, all, file, repeats, independentOf, extras);
    }

    public Source withIndependentOf(List<String> others) {
        return new Source(id, title, publisher, author, date, url, text, file, repeats, others, extras);
    }
}
