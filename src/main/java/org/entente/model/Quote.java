package org.entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Verbatim words that a tie, or the description of an actor, rests on.
 *
 * @param text    the words, as they stand in the source
 * @param speaker who said them: an actor's id, or a name as text
 * @param source  id of the source they stand in
 * @param at      about where they begin in its text, UTF-16 units: tells which of several places is meant
 */
public record Quote(
        String text,
        @Nullable String speaker,
        @Nullable String source,
        @Nullable Grade grade,
        @Nullable Integer at,
        Extras extras) {

    public Quote(String text, @Nullable String speaker, @Nullable String source, @Nullable Grade grade) {
        this(text, speaker, source, grade, null, Extras.NONE);
    }

    public Quote withText(String other) {
        return new Quote(other, speaker, source, grade, at, extras);
    }

    /** @param other an actor's id, or a name as text */
    public Quote withSpeaker(@Nullable String other) {
        return new Quote(text, other, source, grade, at, extras);
    }

    /** @param place about where it begins in the text of that source, UTF-16 units */
    public Quote withSource(@Nullable String other, @Nullable Integer place) {
        return new Quote(text, speaker, other, grade, place, extras);
    }

    public Quote withGrade(@Nullable Grade other) {
        return new Quote(text, speaker, source, other, at, extras);
    }
}
