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
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                    "סרגיי לברוב"),
            person("kerry", "John Kerry", "Secretary of State of the United States", "Джон Керри", "جون كيري"),
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
