package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.evidence.QuoteCases.Case;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.Verdict.Change;
import org.entente.evidence.Verdict.Insertion;
import org.entente.evidence.Verdict.NotFound;
import org.entente.evidence.Verdict.Omission;
import org.entente.evidence.Verdict.Placed;
import org.entente.evidence.Verdict.Typography;
import org.entente.evidence.Verdict.Verbatim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    private static final String FERRY = QuoteCases.text("ferry");

    @ParameterizedTest
    @MethodSource("org.entente.evidence.QuoteCases#ofTheTruthTable")
    void caseOfTheTruthTableIsJudgedAsItSays(Case expected) {
        assertJudged(expected);
    }

    @ParameterizedTest
    @MethodSource("org.entente.evidence.QuoteCases#more")
    void caseInAnotherLanguageFollowsTheSameRules(Case expected) {
        assertJudged(expected);
    }

    private static void assertJudged(Case expected) {
        Verdict verdict = SourceText.of(expected.text()).judge(expected.quote());

        assertEquals(expected.word(), verdict.word(), verdict::toString);
        if (verdict instanceof Altered altered) {
            int shared = Math.min(altered.end(), expected.end()) - Math.max(altered.start(), expected.start());
            int all = Math.max(altered.end(), expected.end()) - Math.min(altered.start(), expected.start());
            assertTrue(shared >= 0.8 * all, verdict::toString);
        } else if (verdict instanceof Placed placed) {
            assertEquals(
                    expected.text().substring(expected.start(), expected.end()),
                    expected.text().substring(placed.start(), placed.end()));
            assertEquals(expected.start(), placed.start());
        }
    }

    @Test
    void abridgedQuoteShowsWhatItLeavesOutAndWhetherThatNegates() {
        Abridged mild = (Abridged) SourceText.of(FERRY).judge("We've been promised May before … and got November");
        Abridged grave = (Abridged) SourceText.of(FERRY).judge("Its office in Salthaven did … answer questions");

        assertEquals(List.of(new Omission(234, 243, "— twice —", false)), mild.leftOut());
        assertFalse(mild.hidesNegation());
        assertEquals(List.of(new Omission(471, 474, "not", true)), grave.leftOut());
        assertTrue(grave.hidesNegation());
    }

    @Test
    void abridgedQuoteShowsWhatItPutsInAndWhetherThatNegates() {
        SourceText text = SourceText.of("He said that he would help the town.");
        Abridged mild = (Abridged) text.judge("[The mayor] said … that [the man] would help");
        Abridged grave = (Abridged) text.judge("he would [never, ever] help the town");

        assertEquals(List.of(new Insertion("The mayor", false), new Insertion("the man", false)), mild.putIn());
        assertFalse(mild.addsNegation());
        assertEquals(List.of(new Insertion("never, ever", true)), grave.putIn());
        assertTrue(grave.addsNegation());
        assertTrue(((Abridged) text.judge("[Not] that he would help the town")).addsNegation());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "không",
                "Chưa",
                "chẳng",
                "tidak",
                "bukan",
                "belum",
                "ไม่",
                "지키지 않았다고",
                "못하였다",
                "결코",
                "아니라고",
                "決して",
                "行かない",
                "行きません",
                "has failed to",
                "denied that he would",
                "Refused to"
            })
    void negationIsKnownInManyLanguages(String words) {
        Abridged left = (Abridged) SourceText.of("a b c " + words + " d e f").judge("a b c … d e f");

        assertEquals(words, left.leftOut().get(0).words());
        assertTrue(left.hidesNegation());
        assertTrue(((Abridged) SourceText.of("a b c").judge("a [" + words + "] b c")).addsNegation());
    }

    @Test
    void aClauseThatLeadsToTheNextSpeechAloneIsNotLeftOutUnsaid() {
        for (String lead :
                List.of("The spokesman denied the claim, “It is false.”", "The spokesman said: “It is false.”")) {
            SourceText text = SourceText.of("“I never said it,” he said, “and I never will.” " + lead);

            assertInstanceOf(Altered.class, text.judge("and I never will. It is false"), lead);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "He failed to sign it, He … to sign it, true",
        "He failed to sign it, He failed … sign it, false",
        "He would to sign it, He [failed] to sign it, true",
        "首相は署名しない, 首相は署名し…い, true",
        "少なくない額だ, 少なく…額だ, true",
        "人は少ないので行かない, 人は…行かない, false",
        "足りない物は水だ, 足り…物は水だ, true"
    })
    void aNegationOfSeveralWordsIsKnownOverTheEdgesOfAGap(String text, String quote, boolean negates) {
        Abridged abridged = (Abridged) SourceText.of(text).judge(quote);

        assertEquals(negates, abridged.hidesNegation() || abridged.addsNegation(), abridged::toString);
    }

    @Test
    void aClosingFullStopForAQuestionMarkIsShown() {
        assertEquals(
                List.of(new Change(".", "?")),
                changes(SourceText.of("Was the board informed? No."), "Was the board informed."));
    }

    @Test
    void whatOnlyLooksLikeANegationIsNone() {
        for (String words :
                List.of("failed", "refused it", "なお、いま", "notable", "少ない", "危ない", "行くかもしれない", "特别", "莫斯科", "是否")) {
            assertFalse(((Abridged) SourceText.of("a b c").judge("a [" + words + "] b c")).addsNegation(), words);
        }
    }

    @Test
    void alteredQuoteShowsWhatDiffersWordByWord() {
        SourceText text = SourceText.of(FERRY);

        assertEquals(List.of(new Change("June", "May")), changes(text, "The bridge will be finished in June"));
        assertEquals(List.of(new Change("not", "")), changes(text, "The bridge will not be finished in May"));
        assertEquals(List.of(new Change("is not", "isn’t")), changes(text, "If it is not, you may throw me off"));
        assertEquals(
                List.of(new Change("bad", "late"), new Change("late", "bad")),
                changes(text, "I'd rather have a bad bridge than a late one"));
        assertEquals(
                List.of(new Change("", "— twice —")), changes(text, "We've been promised May before and got November"));
        assertEquals(
                List.of(new Change("can", "can’t")),
                changes(SourceText.of("I know that they can’t."), "I know that they can"));
    }

    @Test
    void whatDiffersInAWordWithApostropheOrHyphenIsShownAsTheWholeWord() {
        SourceText text = SourceText.of("It’s Peter’s well-known dog. The yard is re-opened. Il n’a pas répondu.");

        assertEquals(List.of(new Change("Its", "It’s")), changes(text, "Its Peter’s well-known dog"));
        assertEquals(List.of(new Change("well-bred", "well-known")), changes(text, "It’s Peter’s well-bred dog"));
        assertEquals(List.of(new Change("wellknown", "well-known")), changes(text, "It’s Peter’s wellknown dog"));
        assertEquals(List.of(new Change("reopened", "re-opened")), changes(text, "The yard is reopened"));
        assertEquals(List.of(new Change("So the tis", "It’s")), changes(text, "So the tis Peter’s well-known dog"));
        assertEquals(List.of(new Change("a", "n’a")), changes(text, "Il … a pas répondu"));
    }

    @Test
    void alteredQuoteAlwaysShowsWhatDiffers() {
        SourceText text = SourceText.of("They said they would, if all went well and nobody at all objected, "
                + "help the others. We don’t know it at all.");

        assertEquals(
                List.of(new Change("", "would, if all went well and nobody at all objected,")),
                changes(text, "They said they [shall] help the others"));
        assertFalse(changes(text, "We don … ’t know it at all").isEmpty());
    }

    @Test
    void ofAFigureEachGroupOfDigitsCountsAsAWord() {
        SourceText text = SourceText.of("Le devis prévoyait 1 250 000 francs.");

        assertEquals(List.of(new Change("1 250", "1 250 000")), changes(text, "prévoyait 1 250 francs"));
        assertEquals(List.of(new Change("250 000", "1 250 000")), changes(text, "prévoyait 250 000 francs"));
        assertEquals(new NotFound(), text.judge("prévoyait 7 300 francs"));
        assertEquals(new NotFound(), text.judge("1 250"));
    }

    private static List<Change> changes(SourceText text, String quote) {
        return assertInstanceOf(Altered.class, text.judge(quote)).changes();
    }

    @Test
    void allPlacesOfTheBestClassAreTold() {
        SourceText text = SourceText.of("They left. “They  left”, he said, “and they left.” They\u00A0left");

        assertEquals(
                List.of(new Verbatim(0, 9), new Verbatim(12, 22)),
                text.places("They left"),
                "neither the one in lower case nor the one with another space");
        assertEquals(List.of(new Verbatim(0, 10)), text.places("They left."));
        assertEquals(
                List.of(new Typography(0, 9), new Typography(12, 22), new Typography(39, 48), new Typography(51, 60)),
                text.places("they\u2009left"));
        assertEquals(List.of(), text.places("They stayed"));
    }

    @Test
    void textWithoutWordsHoldsNothing() {
        for (String text : List.of("", " \n", "…", "“”", "\uD83D", "\u00AD\u200B")) {
            assertEquals(new NotFound(), SourceText.of(text).judge("They left"));
            assertEquals(new NotFound(), SourceText.of(text).judge(text));
        }
    }

    @Test
    void quoteAsLongAsABookIsFoundOrNotAndNeverTakesAllMemory() {
        String book = IntStream.range(0, 100_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        SourceText text = SourceText.of(book);

        assertEquals(new Verbatim(0, book.length()), text.judge(book));
        assertEquals(new NotFound(), text.judge(book.replace("w5000 ", "x ")));
        assertEquals(
                "altered",
                text.judge(book.substring(0, 20_000).replace("w500 ", "x ")).word());
    }
}
