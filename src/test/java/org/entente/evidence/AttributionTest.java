package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.evidence.Attribution.Remark;
import org.entente.evidence.Verdict.Abridged;
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionTest {
    private static final Attribution ATTRIBUTION = new Attribution(List.of(
            person(
                    "lavrov",
                    "Sergei Lavrov",
                    "Foreign Minister of Russia",
                    "Сергей Лавров",
                    "سيرغي لافروف",
                    "סרגיי לברוב",
                    "拉夫罗夫",
                    "ラブロフ"),
            person("kerry", "John Kerry", "Secretary of State of the United States", "Джон Керри", "جون كيري", "克里"),
            person("meshaal", "Khaled Meshaal", "Leader of Hamas", "Mesgaal", "خالد مشعل"),
            person("horowitz", "Michael Horowitz", "Security analyst"),
            person("bashar", "Bashar al-Assad", null),
            person("maher", "Maher al-Assad", null),
            new Actor(
                    "hamas",
                    "Hamas",
                    "organisation",
                    null,
                    List.of("حماس", "חמאס"),
                    null,
                    List.of(new Quote("the terrorist group", null, "article", null)),
                    Extras.NONE),
            new Actor("russia", "Russia", "state", null, List.of("روسيا"), null, List.of(), Extras.NONE)));

    private static Actor person(String id, String name, @Nullable String role, String... aliases) {
        return new Actor(id, name, "person", role, List.of(aliases), null, List.of(), Extras.NONE);
    }

    /** A line of the file of cases. */
    static Stream<String> cases() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/evidence/attributions.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextThatClearlyNamesAnotherSpeakerIsRemarkedOn(String line) {
        String[] parts = line.split(" \\| ", -1);
        int start = parts[0].indexOf('⟦');
        int end = parts[0].indexOf('⟧') - 1;
        String text = parts[0].replace("⟦", "").replace("⟧", "");
        Optional<Remark> remark = ATTRIBUTION.remark(text, start, end, given(parts[1]));

        List<@Nullable String> told = new ArrayList<>();
        remark.ifPresent(one -> {
            told.add(text.substring(one.start(), one.end()));
            told.add(one.verb());
            told.add(one.actor());
            assertEquals(one.words(), told.get(0));
        });
        List<@Nullable String> expected = new ArrayList<>();
        if (parts.length > 2) {
            expected.add(parts[2]);
            expected.add(parts[3]);
            expected.add(given(parts[4]));
        }
        assertEquals(expected, told);
    }

    private static @Nullable String given(String part) {
        return part.equals("-") ? null : part;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            “I did it,” said Holt. Her lawyer Karl Jensen said: “She was not there.” | I did it … She was not there | Karl Jensen
            “We will sign,” said the minister. The union leader replied, “Never in my life.” | We will sign … Never in my life | The union leader
            “We will sign,” said Holt. The union leader replied: “Never in my life.” | We will sign … Never in my life | The union leader
            “I took it,” said Jensen. “That is a lie,” Holt said. “I did not.” | I took it. That is a lie. I did not | Holt
            “We sign,” Jensen said. “We never do,” said Holt. | We sign … We never do | Holt
            “I never said it,” the minister said, “and never will.” The spokesman denied the claim, “It is false.” | never will … It is false | The spokesman
            Holt said that the port was closed. Jensen said that the quay was safe. | the port was closed … the quay was safe | Jensen
            "Nobody was sacked," Mr Birk said. "They were sent home." Ms Amadi: “They went unpaid.” | Nobody was sacked … They went unpaid | Ms Amadi
            Holt said: “We go.” Kerry said: “You stay. We eat.” | We go … We eat | Kerry
            Holt said: “We go now.” Then Kerry said: “You stay here.” | We go … stay here | Kerry
            « Nous signerons en mai », a dit le ministre. Le maire a répondu : « Jamais de la vie. » | Nous signerons en mai … Jamais de la vie | Le maire
            „Wir gehen im Mai“, sagte Müller. Schmidt entgegnete: „Das ist nicht wahr.“ | Wir gehen im Mai […] Das ist nicht wahr | Schmidt
            """)
    void aQuoteThatPutsTheWordsOfTwoSpeakersTogetherIsToldOn(String text, String quote, String speaker) {
        assertEquals(List.of(speaker), splices(text, quote));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
            “We go,” Lavrov said. “They stay,” he added. “We eat.” | We go … They stay. We eat
            “We go,” said Lavrov. The foreign minister of Russia said: “They stay.” | We go … They stay
            “We go,” said Holt. The minister added: “They stay.” | We go … They stay
            “We go,” said Holt. “They stay,” the minister said. | We go … They stay
            “We go,” said Meshaal. “They stay,” Khaled Mesgaal said. | We go … They stay
            “We go,” said Jensen’s wife Anna. “They stay,” Anna said. | We go … They stay
            “We go,” he said. Kerry was glad. “They stay,” he said. | We go … They stay
            Lavrov said that the port, which Kerry had said was closed, was open. | the port … was open
            “We go,” Lavrov said. Lavrov: “They stay.” | We go … They stay
            “We go,” Lavrov said. That evening: “They stay.” | We go … They stay
            It rained. Kerry said: “They stay.” | It rained … They stay
            “We go,” the engineer, Tomas Birk, promised on Friday. “They stay,” Mr Birk said. | We go … They stay
            “We go,” Lavrov denied having said. “They stay.” | We go. They stay
            """)
    void aQuoteOfOneSpeakerIsNot(String text, String quote) {
        assertEquals(List.of(), splices(text, quote));
    }

    private static List<String> splices(String text, String quote) {
        return ATTRIBUTION.splices(text, (Abridged) SourceText.of(text).judge(quote)).stream()
                .map(splice -> splice.speaker().words())
                .toList();
    }

    @Test
    void july1914NamesNobodyWhoIsNotTheSpeaker() throws Exception {
        Dossier dossier = Objects.requireNonNull(
                new DossierReader().read(Path.of("data/july-1914.json")).dossier());
        Map<String, String> texts = new HashMap<>();
        for (Source source : dossier.sources()) {
            texts.put(source.id(), Files.readString(Path.of("data", Objects.requireNonNull(source.file()))));
        }
        Attribution attribution = new Attribution(dossier.actors());

        for (Quote quote :
                dossier.ties().stream().flatMap(tie -> tie.quotes().stream()).toList()) {
            String text = Objects.requireNonNull(texts.get(quote.source()));
            int start = text.indexOf(quote.text());
            int end = start + quote.text().length();
            assertEquals(Optional.empty(), attribution.remark(text, start, end, quote.speaker()), quote.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry", "verger", "zavod", "maa", "cha"})
    void anyPieceOfATextMayBeAskedFor(String id) {
        String text = QuoteCases.text(id);
        for (int start = 0; start < text.length(); start++) {
            for (int end = start; end <= Math.min(text.length(), start + 30); end += 6) {
                ATTRIBUTION
                        .remark(text, start, end, "meshaal")
                        .ifPresent(
                                remark -> assertEquals(remark.words(), text.substring(remark.start(), remark.end())));
            }
        }
    }
}
