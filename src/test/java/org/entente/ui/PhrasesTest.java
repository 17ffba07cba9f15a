package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Verdict.Kind;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final Phrases ENGLISH = new Phrases(Locale.UK);
    private static final Quote WORDS = new Quote("He was expelled", "jordan", "s", null);
    private static final TieGraph GRAPH = TieGraph.of(new Dossier(
            null,
            null,
            List.of(
                    new TieType("expelled", "expelled", "expelled by", true, Stance.CONFLICTUAL, null, Extras.NONE),
                    TieType.named("knows")),
            List.of(Actor.named("jordan", "Jordan", "state"), Actor.named("m", "Khaled Meshaal", "person")),
            List.of(
                    tie("expelled", "1999", null, WORDS),
                    tie("knows", null, null),
                    tie("meets", null, null, WORDS, WORDS)),
            List.of(),
            View.NONE,
            Extras.NONE));

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso).orElseThrow();
    }

    private static Tie tie(String type, @Nullable String date, @Nullable String until, Quote... quotes) {
        return new Tie(null, "jordan", "m", type, date(date), date(until), null, List.of(quotes), Extras.NONE);
    }

    @Test
    void verdictsAreToldWithThoseThatHoldFirst() {
        assertEquals("", ENGLISH.verdicts(Map.of(Kind.VERBATIM, 0)));
        assertEquals("1 quote unchecked", ENGLISH.verdicts(Map.of(Kind.UNCHECKED, 1, Kind.VERBATIM, 0)));
        assertEquals(
                "18 of 20 quotes verbatim · 1 altered · 1 not-found",
                ENGLISH.verdicts(new EnumMap<>(
                        Map.of(Kind.VERBATIM, 18, Kind.ABRIDGED, 0, Kind.ALTERED, 1, Kind.NOT_FOUND, 1))));
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, 2015, 2015",
        "en-GB, 2015-08, Aug 2015",
        "en-GB, 2015-08-03, 3 Aug 2015",
        "de, 2015, 2015",
        "de, 2015-03, März 2015",
        "fr, 2015-08, août 2015",
        "ru, 2015-08, авг. 2015",
        "ar-EG, 2015, ٢٠١٥",
        "ar-EG, 2015-08-03, ٣ أغسطس ٢٠١٥",
        "en-GB, 0900, 900",
        "en-GB, 0000-08, Aug 0",
    })
    void aDateIsNeverMoreExactThanGiven(String locale, String iso, String expected) {
        PartialDate given = PartialDate.parse(iso).orElseThrow();
        assertEquals(expected, new Phrases(Locale.forLanguageTag(locale)).date(given));
    }

    @ParameterizedTest
    @CsvSource({
        "2011, , 2011",
        "2011, 2015-08, 2011 – Aug 2015",
        ", 2015-08-03, until 3 Aug 2015",
        ", , ''",
    })
    void aPeriodSaysWhatIsKnownOfIt(@Nullable String since, @Nullable String until, String expected) {
        assertEquals(expected, ENGLISH.period(tie("knows", since, until)));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, '1,234'", "de, 1.234", "fr, 1\u202f234", "ar-EG, ١٬٢٣٤", "hi, '1,234'", "fa, ۱٬۲۳۴"})
    void numbersAreWrittenAsThePersonWritesThem(String locale, String expected) {
        assertEquals(expected, new Phrases(Locale.forLanguageTag(locale)).number(1234));
    }

    @Test
    void oneIsNotMany() {
        assertEquals("1 quote", ENGLISH.count(1, "quote", "quotes"));
        assertEquals("0 quotes", ENGLISH.count(0, "quote", "quotes"));
        assertEquals("1,234 quotes", ENGLISH.count(1234, "quote", "quotes"));
    }

    @Test
    void aTieIsReadInItsDirectionFromEitherSide() {
        assertEquals("Jordan expelled Khaled Meshaal, 1999 · 1 quote", ENGLISH.tip(GRAPH, 0, 1));
        assertEquals("Jordan knows Khaled Meshaal · no quote", ENGLISH.tip(GRAPH, 1, 0));
        assertEquals("Jordan meets Khaled Meshaal · 1 independent source, 2 quotes", ENGLISH.tip(GRAPH, 2, 1));
        assertEquals("expelled", ENGLISH.verbSeenFrom(GRAPH, 0, 0));
        assertEquals("expelled by", ENGLISH.verbSeenFrom(GRAPH, 0, 1));
        assertEquals("← knows", ENGLISH.verbSeenFrom(GRAPH, 1, 1));
    }

    @Test
    void aSpeakerIsCalledByNameWhereItIsAnActor() {
        assertEquals("Jordan", ENGLISH.speaker(GRAPH, WORDS));
        assertEquals("A Passer-by", ENGLISH.speaker(GRAPH, new Quote("", "A Passer-by", null, null)));
        assertNull(ENGLISH.speaker(GRAPH, new Quote("", null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({"person, Person", "éminence, Éminence", "ǆip, ǅip", "'  ', Other", ", Other"})
    void aKindBeginsWithALargeLetter(@Nullable String kind, String expected) {
        assertEquals(expected, Phrases.kind(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "one two, 9, one two",
        "'one\n two', 9, one two",
        "one two three, 9, one two …",
        "one two three, 7, one two …",
        "one twothree, 9, one twoth …",
        "彼は五月に友と別れた, 4, 彼は五月 …",
        "😀😀😀, 3, 😀 …",
    })
    void whatIsTooLongEndsAtASpaceOrAtAWholeCharacter(String words, int most, String brief) {
        assertEquals(brief, Phrases.brief(words, most));
    }
}
