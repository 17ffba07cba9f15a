package org.entente.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.evidence.Surroundings.Span;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Omission;
import org.entente.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text lets speak the words of a quote, where that is somebody else than the dossier says. Tells only what is clear: a
 * pronoun, a name that several actors have, or a title that may be the speaker's give no remark. A remark changes nothing.
 */
public final class Attribution {
    private static final Set<String> PARTING = Set.of(".", "!", "?", "" + Folding.QUOTE);

    private final ActorNames names;

    public Attribution(List<Actor> actors) {
        names = new ActorNames(actors);
    }

    /**
     * Whom the text names.
     *
     * @param words that name the speaker, as they stand in the text
     * @param start of these in the text, in UTF-16 units, as is {@code end}, exclusive
     * @param verb  that tells of speaking, or the words that stand for one: {@code according to}
     * @param actor id of the one actor of the dossier that is meant; null where it is none of them
     */
    public record Remark(String words, int start, int end, String verb, @Nullable String actor) {}

    /**
     * The remark on a quote, if there is one. Takes time linear in the paragraph.
     *
     * @param text    of the source
     * @param start   of the quote in it, in UTF-16 units, as is {@code end}, exclusive
     * @param speaker of the quote: id of an actor, or a name; null where the dossier does not say
     */
    public Optional<Remark> remark(String text, int start, int end, @Nullable String speaker) {
        Surroundings around = new Surroundings(text, start, end);
        return CueSearch.nearest(around).flatMap(cue -> new Named(around, cue).remark(speaker));
    }

    /**
     * Somebody else begins to speak behind something that a quote leaves out.
     *
     * @param leftOut behind which
     * @param speaker of what follows
     */
    public record Splice(Omission leftOut, Remark speaker) {}

    /**
     * Where a quote puts the words of two speakers together, if the text clearly names both. Takes time linear in the paragraphs.
     *
     * @param text of the source
     */
    public List<Splice> splices(String text, Abridged quote) {
        List<Splice> splices = new ArrayList<>();
        @Nullable Named speaker = null;
        int at = quote.start();
        for (int i = 0; i < quote.leftOut().size(); i++) {
            Omission left = quote.leftOut().get(i);
            if (mayChangeSpeaker(left)) {
                int end = i + 1 < quote.leftOut().size()
                        ? quote.leftOut().get(i + 1).start()
                        : quote.end();
                @Nullable Named before = named(text, at, left.start());
                @Nullable Named after = named(text, left.end(), end);
                speaker = before == null ? speaker : before;
                if (speaker != null && after != null && after.isClearlyNot(speaker)) {
                    splices.add(new Splice(left, after.told()));
                }
                speaker = after == null ? speaker : after;
            }
            at = left.end();
        }
        return splices;
    }

    /** Whether a speech or a sentence ends in it. */
    private static boolean mayChangeSpeaker(Omission left) {
        return left.words().codePoints().mapToObj(Folding::of).anyMatch(PARTING::contains);
    }

    private static boolean isEastAsian(int c) {
        return Folding.standsAlone(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    private @Nullable Named named(String text, int start, int end) {
        Surroundings around = new Surroundings(text, start, end);
        return CueSearch.named(around)
                .or(() -> CueSearch.nearest(around))
                .map(cue -> new Named(around, cue))
                .orElse(null);
    }

    /** What a cue names, held against a speaker. */
    private final class Named {
        private final Surroundings around;
        private final ReportingCue cue;
        private final Span subject;
        private final String words;
        private final Set<Integer> meant;

        Named(Surroundings around, ReportingCue cue) {
            this.around = around;
            this.cue = cue;
            subject = cue.subject();
            words = around.words(subject);
            meant = meant();
        }

        private Set<Integer> meant() {
            Set<Integer> described = names.described(words);
            if (!described.isEmpty()) {
                return described;
            }
            boolean caseless = around.isCaseless(subject.from());
            Set<Integer> named = caseless
                    ? namedWithoutCapitals()
                    : around.isCapital(subject.to() - 1) ? names.named(words) : Set.of();
            boolean titled = hasTitle() && !named.stream().allMatch(names::isPerson);
            // A spokesman of a group is not the group.
            return titled || isOne(SpeechWords.PERSON, subject.to() - 1) && subject.to() - subject.from() > 1
                    ? Set.of()
                    : named;
        }

        private Set<Integer> namedWithoutCapitals() {
            if (around.key(subject.from()).codePoints().anyMatch(Attribution::isEastAsian)) {
                return names.namedBeforeTitle(words);
            }
            Set<Integer> first = names.namedFirst(words);
            if (!first.isEmpty()) {
                return first;
            }
            if (hasTitle()) {
                return names.namedInFull(words);
            }
            int from = isOne(SpeechWords.GROUP, subject.from()) ? subject.from() + 1 : subject.from();
            return from + 1 == subject.to() ? names.named(around.words(new Span(from, subject.to()))) : Set.of();
        }

        private boolean hasTitle() {
            for (int i = subject.from(); i < subject.to(); i++) {
                if (isOne(SpeechWords.PERSON, i)) {
                    return true;
                }
            }
            return false;
        }

        Optional<Remark> remark(@Nullable String speaker) {
            if (speaker == null) {
                return meant.size() == 1 ? Optional.of(told()) : Optional.empty();
            }
            @Nullable Integer actor = names.speaker(speaker);
            boolean may = actor == null ? mayBe(speaker) : mayBe(actor);
            return may ? Optional.empty() : Optional.of(told());
        }

        private Remark told() {
            @Nullable String actor = meant.isEmpty()
                    ? null
                    : names.actor(meant.iterator().next()).id();
            return new Remark(
                    words, around.start(subject.from()), around.end(subject.to() - 1), around.words(cue.verb()), actor);
        }

        /** Whether it names somebody else than another cue does: another actor, name or office. */
        boolean isClearlyNot(Named other) {
            boolean oneActor = !meant.isEmpty() && !Collections.disjoint(meant, other.meant);
            return !oneActor
                    && !ActorNames.resemble(ActorNames.plainWords(words), ActorNames.plainWords(other.words))
                    && !mayAlsoBe(other)
                    && !other.mayAlsoBe(this)
                    && (isName() == other.isName() || introduces());
        }

        /** Whether one of those meant may be called as another cue has it. */
        private boolean mayAlsoBe(Named other) {
            return meant.stream()
                    .anyMatch(one -> names.mayMean(one, other.words) || names.hasRoleWith(one, other.words));
        }

        private boolean isName() {
            return around.isCapital(subject.to() - 1) || around.isCaseless(subject.from());
        }

        /** Whether it stands before what is spoken, and does not say that somebody goes on. */
        private boolean introduces() {
            return subject.from() < around.first() && !around.is(cue.verb().to() - 1, SpeechWords.GOING_ON);
        }

        /** Whether the text may mean somebody of whom the dossier tells no more than a name. */
        private boolean mayBe(String speaker) {
            return meant.size() != 1
                    || ActorNames.resemble(ActorNames.words(speaker), ActorNames.words(words))
                    || meant.stream().anyMatch(one -> names.mayMean(one, speaker) || names.hasRoleWith(one, speaker));
        }

        /** Whether the text may mean that actor. */
        private boolean mayBe(int actor) {
            if (meant.size() > 1 || meant.contains(actor) || names.mayMean(actor, words)) {
                return true;
            }
            if (!meant.isEmpty()) {
                // Who holds an office in it speaks for a state.
                return !names.isPerson(actor)
                        && meant.stream()
                                .anyMatch(one -> names.hasRoleWith(
                                        one, names.actor(actor).name()));
            }
            return !names.isPerson(actor) || !isGroup() && !isSomebodyElse(actor);
        }

        /** Whether it is what no person can be: {@code the terrorist group}. */
        private boolean isGroup() {
            if (hasTitle()) {
                return false;
            }
            int first = subject.from();
            boolean article = isOne(SpeechWords.ARTICLE, first);
            for (int i = first + 1; i < subject.to(); i++) {
                if (isOne(SpeechWords.ARTICLE, i)) {
                    return false;
                }
            }
            boolean headFirst = article && !around.key(first).equalsIgnoreCase("the") || around.isCaseless(first);
            return isOne(SpeechWords.GROUP, subject.to() - 1)
                    || headFirst && isOne(SpeechWords.GROUP, article ? first + 1 : first);
        }

        /** Whether it is the full name of a person that can be none of the actor's. */
        private boolean isSomebodyElse(int actor) {
            int name = isOne(SpeechWords.HONORIFIC, subject.from()) ? 1 : 0;
            boolean article =
                    isOne(SpeechWords.ARTICLE, subject.from()) || around.is(subject.from() - 1, SpeechWords.ARTICLE);
            if (article || isOne(SpeechWords.PERSON, subject.to() - 1)) {
                return false;
            }
            for (int i = subject.to() - 1; i >= subject.from() && isPartOfName(i); i--) {
                boolean counts = around.isCapital(i) && around.key(i).length() > 1 && !isOne(SpeechWords.PERSON, i);
                name += counts ? 1 : 0;
                if (isOne(SpeechWords.WRITING, i)) {
                    return false;
                }
            }
            return name > 1 && names.hasNameInScriptOf(actor, words);
        }

        private boolean isPartOfName(int token) {
            return around.isCapital(token) || isOne(SpeechWords.PARTICLE, token) || !around.isWord(token);
        }

        private boolean isOne(SpeechWords of, int token) {
            return around.isCaseless(token) ? around.is(token, of) : around.endsLike(token, of);
        }
    }
}
