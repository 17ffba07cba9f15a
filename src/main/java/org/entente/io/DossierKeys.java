package org.entente.io;

/** The keys of each sort of object in a dossier, in the order in which they are written. */
final class DossierKeys {
    static final String[] DOSSIER = {"entente", "title", "description", "tieTypes", "actors", "ties", "sources", "view"
    };
    static final String[] TIE_TYPE = {"id", "label", "inverse", "directed", "stance", "color"};
    static final String[] ACTOR = {"id", "name", "kind", "role", "aliases", "note", "quotes"};
    static final String[] TIE = {"id", "from", "to", "type", "date", "until", "place", "quotes"};
    static final String[] QUOTE = {"text", "speaker", "source", "grade"};
    static final String[] SOURCE = {"id", "title", "publisher", "author", "date", "url", "text", "file"};
    static final String[] VIEW = {"positions", "pinned", "hiddenTypes"};

    private DossierKeys() {}
}
