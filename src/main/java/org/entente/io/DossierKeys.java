package org.entente.io;

import static org.entente.io.DossierKeys.Key.actor;
import static org.entente.io.DossierKeys.Key.filledText;
import static org.entente.io.DossierKeys.Key.filledWord;
import static org.entente.io.DossierKeys.Key.other;
import static org.entente.io.DossierKeys.Key.source;
import static org.entente.io.DossierKeys.Key.text;
import static org.entente.io.DossierKeys.Key.word;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Extras;

/** The keys of each sort of object in a dossier, in the order in which they are written; a constant is a key's number. */
public final class DossierKeys {
    private DossierKeys() {}

    /** The keys of an actor that hold texts, in their order, as extras name them where the record holds the values. */
    public static List<Extras.Member> membersOfActor() {
        return members(OfActor.KEYS);
    }

    /** Those of a tie. */
    public static List<Extras.Member> membersOfTie() {
        return members(OfTie.KEYS);
    }

    /** Those of a source. */
    public static List<Extras.Member> membersOfSource() {
        return members(OfSource.KEYS);
    }

    private static List<Extras.Member> members(Key[] keys) {
        return Arrays.stream(keys)
                .filter(key -> key.sort() != Sort.OTHER)
                .map(key -> new Extras.Member(key.name(), ""))
                .toList();
    }

    /** What no property of an actor may be called. */
    public static Set<String> namesOfActor() {
        return names(OfActor.KEYS);
    }

    /** What no property of a tie may be called. */
    public static Set<String> namesOfTie() {
        return names(OfTie.KEYS);
    }

    /** What no property of a source may be called. */
    public static Set<String> namesOfSource() {
        return names(OfSource.KEYS);
    }

    private static Set<String> names(Key[] keys) {
        return Arrays.stream(keys).map(Key::name).collect(Collectors.toUnmodifiableSet());
    }

    /** What the value of a key is, as far as it needs no look of its own. */
    enum Sort {
        TEXT(false, false, Words.IdOf.NOTHING),
        /** A text that is likely to come again. */
        WORD(false, true, Words.IdOf.NOTHING),
        /** A text that counts as none where it is blank. */
        FILLED_TEXT(true, false, Words.IdOf.NOTHING),
        /** Both of these. */
        FILLED_WORD(true, true, Words.IdOf.NOTHING),
        /** The id of an actor. */
        ACTOR(true, true, Words.IdOf.ACTOR),
        /** The id of a source. */
        SOURCE(false, true, Words.IdOf.SOURCE),
        /** No text. */
        OTHER(false, false, Words.IdOf.NOTHING);

        /** Whether a blank text counts as none. */
        final boolean filled;
        /** Whether the text is likely to come again. */
        final boolean word;
        /** What the text is the id of. */
        final Words.IdOf names;

        Sort(boolean filled, boolean word, Words.IdOf names) {
            this.filled = filled;
            this.word = word;
            this.names = names;
        }
    }

    record Key(String name, Sort sort) {
        static Key text(String name) {
            return new Key(name, Sort.TEXT);
        }

        static Key word(String name) {
            return new Key(name, Sort.WORD);
        }

        static Key filledText(String name) {
            return new Key(name, Sort.FILLED_TEXT);
        }

        static Key filledWord(String name) {
            return new Key(name, Sort.FILLED_WORD);
        }

        static Key actor(String name) {
            return new Key(name, Sort.ACTOR);
        }

        static Key source(String name) {
            return new Key(name, Sort.SOURCE);
        }

        static Key other(String name) {
            return new Key(name, Sort.OTHER);
        }
    }

    /** The dossier itself. */
    static final class Root {
        static final int ENTENTE = 0;
        static final int TITLE = 1;
        static final int DESCRIPTION = 2;
        static final int TIE_TYPES = 3;
        static final int ACTORS = 4;
        static final int TIES = 5;
        static final int SOURCES = 6;
        static final int VIEW = 7;
        static final Key[] KEYS = {
            other("entente"),
            text("title"),
            text("description"),
            other("tieTypes"),
            other("actors"),
            other("ties"),
            other("sources"),
            other("view")
        };

        private Root() {}
    }

    static final class OfTieType {
        static final int ID = 0;
        static final int LABEL = 1;
        static final int INVERSE = 2;
        static final int DIRECTED = 3;
        static final int STANCE = 4;
        static final int COLOR = 5;
        static final Key[] KEYS = {
            word("id"), text("label"), text("inverse"), other("directed"), word("stance"), word("color")
        };

        private OfTieType() {}
    }

    static final class OfActor {
        static final int ID = 0;
        static final int NAME = 1;
        static final int KIND = 2;
        static final int ROLE = 3;
        static final int ALIASES = 4;
        static final int NOTE = 5;
        static final int QUOTES = 6;
        static final Key[] KEYS = {
            filledWord("id"),
            filledText("name"),
            word("kind"),
            text("role"),
            other("aliases"),
            text("note"),
            other("quotes")
        };

        private OfActor() {}
    }

    static final class OfTie {
        static final int ID = 0;
        static final int FROM = 1;
        static final int TO = 2;
        static final int TYPE = 3;
        static final int DATE = 4;
        static final int UNTIL = 5;
        static final int PLACE = 6;
        static final int QUOTES = 7;
        static final Key[] KEYS = {
            text("id"),
            actor("from"),
            actor("to"),
            filledWord("type"),
            text("date"),
            text("until"),
            word("place"),
            other("quotes")
        };

        private OfTie() {}
    }

    static final class OfQuote {
        static final int TEXT = 0;
        static final int SPEAKER = 1;
        static final int SOURCE = 2;
        static final int GRADE = 3;
        static final int AT = 4;
        static final Key[] KEYS = {text("text"), word("speaker"), source("source"), text("grade"), other("at")};

        private OfQuote() {}
    }

    static final class OfSource {
        static final int ID = 0;
        static final int TITLE = 1;
        static final int PUBLISHER = 2;
        static final int AUTHOR = 3;
        static final int DATE = 4;
        static final int URL = 5;
        static final int TEXT = 6;
        static final int FILE = 7;
        static final int REPEATS = 8;
        static final int INDEPENDENT_OF = 9;
        static final Key[] KEYS = {
            word("id"),
            text("title"),
            word("publisher"),
            word("author"),
            text("date"),
            text("url"),
            text("text"),
            text("file"),
            source("repeats"),
            other("independentOf")
        };

        private OfSource() {}
    }

    static final class OfView {
        static final int POSITIONS = 0;
        static final int PINNED = 1;
        static final int HIDDEN_TYPES = 2;
        static final Key[] KEYS = {other("positions"), other("pinned"), other("hiddenTypes")};

        private OfView() {}
    }
}
