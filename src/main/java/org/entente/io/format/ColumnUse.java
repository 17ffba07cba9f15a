package org.entente.io.format;

/** What a column of a table holds. */
enum ColumnUse {
    /** The actor that a tie starts from. */
    FROM,
    /** The actor that it leads to. */
    TO,
    /** The name of the actor that it starts from, beside its id. */
    FROM_NAME,
    TO_NAME,
    /** The tie type. */
    TYPE,
    /** What is written at the tie. */
    LABEL,
    /** Whether the tie is directed. */
    DIRECTION,
    /** The id of the tie, or of the actor in a table of actors. */
    ID,
    DATE,
    UNTIL,
    PLACE,
    /** The words that a tie rests on, as what follows tells of them. */
    QUOTE,
    SPEAKER,
    GRADE,
    /** The link to where they stand. */
    URL,
    /** What the source is called that they stand in. */
    SOURCE,
    /** The name of an actor, in a table of actors as all that follow but the last. */
    NAME,
    KIND,
    ROLE,
    ALIASES,
    NOTE,
    X,
    Y,
    /** Anything else. */
    PROPERTY
}
