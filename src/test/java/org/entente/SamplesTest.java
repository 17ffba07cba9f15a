package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.TieGraph;
import org.entente.io.DossierReader;
import org.entente.io.DossierWriter;
import org.entente.io.ReadResult;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples, schema and reader say the same of what a dossier is. */
class SamplesTest {
    private final DossierReader reader = new DossierReader();
    private final JsonSchema schema = schema();

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("data/dossier.schema.json")));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Dossier sample(String name) throws Exception {
        ReadResult read = reader.read(Path.of("data", name));
        assertEquals(List.of(), read.problems());
        return Objects.requireNonNull(read.dossier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"doha-2015.json", "july-1914.json"})
    void samplesAreSoundAndWrittenBackAsTheyAre(String name) throws Exception {
        Dossier dossier = sample(name);
        String json = Files.readString(Path.of("data", name));

        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
        assertEquals(json, new DossierWriter().toString(dossier));
        Set<String> declared = dossier.tieTypes().stream().map(TieType::id).collect(Collectors.toSet());
        for (Tie tie : dossier.ties()) {
            assertFalse(tie.quotes().isEmpty(), tie::toString);
            assertTrue(declared.contains(tie.type()), tie::type);
        }
    }

    @Test
    void dohaHasTheActorsOfTheArticle() throws Exception {
        Dossier dossier = sample("doha-2015.json");

        assertTrue(dossier.actors().size() >= 17 && dossier.ties().size() >= 20);
        assertTrue(dossier.actors().stream()
                .map(Actor::id)
                .toList()
                .containsAll(List.of("lavrov", "meshaal", "kerry", "al-jubeir", "hamas", "russia", "qatar")));
        assertEquals(2, TieGraph.of(dossier).components());
        assertEquals(
                List.of("News article on the Doha talks, August 2015"),
                dossier.sources().stream().map(Source::title).toList());
    }

    @Test
    void everyQuoteOfJuly1914StandsInItsDocumentExactlyOnce() throws Exception {
        Dossier dossier = sample("july-1914.json");
        Map<String, String> texts = new HashMap<>();
        for (Source source : dossier.sources()) {
            texts.put(source.id(), Files.readString(Path.of("data", Objects.requireNonNull(source.file()))));
        }

        assertTrue(dossier.actors().size() >= 25 && dossier.ties().size() >= 50);
        for (Quote quote : quotes(dossier)) {
            String text = texts.get(quote.source());
            int at = text.indexOf(quote.text());
            assertTrue(at >= 0, () -> "nowhere: " + quote);
            assertEquals(at, text.lastIndexOf(quote.text()), () -> "more than once: " + quote);
        }
    }

    @Test
    void july1914LeavesNoActorAloneAndHeapsNoTiesOnTwo() throws Exception {
        Dossier dossier = sample("july-1914.json");
        Map<Set<String>, Integer> between = new HashMap<>();
        dossier.ties().forEach(tie -> between.merge(Set.of(tie.from(), tie.to()), 1, Integer::sum));

        for (Actor actor : dossier.actors()) {
            assertTrue(between.keySet().stream().anyMatch(pair -> pair.contains(actor.id())), actor::id);
        }
        between.forEach((pair, ties) -> assertTrue(ties <= 3, pair + " have " + ties));
        assertEquals(
                dossier.tieTypes().stream().map(TieType::id).collect(Collectors.toSet()),
                dossier.ties().stream().map(Tie::type).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"doha-2015.json", "july-1914.json"})
    void aSourceHasOneReliabilityAndAQuoteASpeakerWhoIsAnActor(String name) throws Exception {
        Dossier dossier = sample(name);
        Set<String> actors = dossier.actors().stream().map(Actor::id).collect(Collectors.toSet());
        Map<String, Character> reliabilities = new HashMap<>();

        for (Quote quote : quotes(dossier)) {
            char reliability = Objects.requireNonNull(quote.grade()).reliability();
            Character before = reliabilities.putIfAbsent(Objects.requireNonNull(quote.source()), reliability);
            assertTrue(before == null || before == reliability, quote::toString);
            assertTrue(quote.speaker() == null || actors.contains(quote.speaker()), quote::toString);
        }
        assertEquals(
                dossier.sources().stream().map(Source::id).collect(Collectors.toSet()),
                reliabilities.keySet(),
                "sources quoted");
    }

    @Test
    void noQuoteOfDohaBeginsOrEndsInsideAQuotation() throws Exception {
        for (Quote quote : quotes(sample("doha-2015.json"))) {
            assertEquals(
                    quote.text().chars().filter(c -> c == '“').count(),
                    quote.text().chars().filter(c -> c == '”').count(),
                    quote::text);
        }
    }

    private static List<Quote> quotes(Dossier dossier) {
        return Stream.concat(
                        dossier.actors().stream().map(Actor::quotes),
                        dossier.ties().stream().map(Tie::quotes))
                .flatMap(List::stream)
                .toList();
    }

    /** What the schema refuses the reader must at least warn of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"actors\": {}}",
                "{\"actors\": [{}]}",
                "{\"actors\": [5]}",
                "{\"entente\": 2, \"actors\": []}",
                "{\"actors\": [], \"title\": 5}",
                "{\"actors\": [{\"id\": \"a\", \"aliases\": \"b\"}]}",
                "{\"actors\": [{\"id\": \"a\"}], \"ties\": [{\"from\": \"a\", \"to\": \"a\"}]}",
                "{\"actors\": [{\"id\": \"a\"}], \"ties\": [{\"from\": \"a\", \"to\": \"a\", \"type\": \"x\", \"date\": \"May\"}]}",
                "{\"actors\": [{\"id\": \"a\", \"quotes\": [{\"grade\": \"B2\"}]}]}",
                "{\"actors\": [{\"id\": \"a\", \"quotes\": [{\"text\": \"q\", \"grade\": \"2B\"}]}]}",
                "{\"actors\": [], \"tieTypes\": [{\"id\": \"x\", \"stance\": \"bad\"}]}",
                "{\"actors\": [], \"tieTypes\": [{\"id\": \"x\", \"color\": \"red\"}]}",
                "{\"actors\": [], \"sources\": [{\"publisher\": \"x\"}]}",
                "{\"actors\": [], \"view\": {\"positions\": {\"a\": [1]}}}",
            })
    void schemaAndReaderFindFaultWithTheSameFiles(String json) {
        assertFalse(schema.validate(json, InputFormat.JSON).isEmpty(), "schema");
        assertFalse(reader.read("f", json).problems().isEmpty(), "reader");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actors\": []}",
                "{\"actors\": [{\"name\": \"A\", \"kind\": null, \"mine\": {}}], \"ties\": null}",
                "{\"actors\": [{\"id\": \"a\"}], \"ties\": [{\"from\": \"a\", \"to\": \"a\", \"type\": \"x\", \"until\": null}]}",
            })
    void schemaAndReaderAcceptTheSameFiles(String json) {
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON));
        assertEquals(List.of(), reader.read("f", json).problems());
    }
}
