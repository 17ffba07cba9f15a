package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private final DossierReader reader = new DossierReader();
    private final DossierWriter writer = new DossierWriter();

    @Test
    void unknownKeysAndUselessValuesStayInPlaceAndOrder() {
        String json =
                """
                {
                  "mine": {"a":[1.50,1e400,true,null,"é\\u0000"]},
                  "actors": [7, {"id": "a", "x-born": 1950, "name": "A", "aliases": ["b", 3, "c"]}, "odd"],
                  "entente": 1,
                  "ties": [
                    {"from": "a", "to": "a", "type": "met", "date": "yesterday", "quotes": [{"text": "q", "page": 3, "grade": "Z9"}]}
                  ],
                  "view": {"zoom": 2, "positions": {"a": [1, -2.5], "b": "here"}}
                }
                """;

        assertEquals(json, written(json));
    }

    @Test
    void keysInEntentesOwnOrderAreWrittenInIt() {
        assertEquals(
                """
                {"entente": 1, "title": "T", "actors": [{"id": "a"}]}
                """
                        .replace("{\"entente\"", "{\n  \"entente\"")
                        .replace(", \"title\"", ",\n  \"title\"")
                        .replace(", \"actors\"", ",\n  \"actors\"")
                        .replace("]}", "]\n}"),
                written("{\"entente\":1,\"title\":\"T\",\"actors\":[{\"id\":\"a\"}]}"));
    }

    /** What is in a file and what the program derives from it are not the same: only the former is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"actors\": [{\"name\": \"B\"}]}",
                "{\"tieTypes\": [{\"label\": \"met\"}], \"actors\": [{\"id\": \"a\", \"name\": \"a\"}]}",
                "{\"actors\": [{\"id\": \"a\", \"role\": null}], \"ties\": null, \"sources\": [{\"title\": \"T\"}]}",
                "{\"title\": null, \"actors\": []}",
                "{\"actors\": [], \"ties\": [{\"from\": \"\", \"to\": null, \"type\": \"\", \"date\": 20155}]}",
                "{\"actors\": [{\"id\": \"a\", \"quotes\": [{\"text\": \"q\", \"grade\": 4}]}], \"ties\\u0000x\": 1, \"\\u0000\": 2}",
                "{\"entente\": 0.5, \"actors\": [], \"view\": {\"pinned\": [null], \"positions\": {\"a\": null}}}",
                "{\"actors\": [{\"id\": \"a\", \"quotes\": [{\"text\": \"q\", \"at\": 12}, {\"text\": \"q\", \"at\": 1.5}]}]}",
                "{\"actors\": [], \"sources\": [{\"id\": \"s\", \"independentOf\": [\"t\", 5]}, {\"id\": \"t\"}]}",
                "{\"actors\": [{\"id\": \"a\"}], \"ties\": [{\"from\": \"a\", \"to\": \"a\", \"type\": \"x\", \"until\": null}]}",
            })
    void whatIsNotInTheFileIsNotWrittenAndWhatIsInItIs(String json) {
        JsonObject expected = JsonParser.parseString(json).getAsJsonObject();
        JsonObject written = JsonParser.parseString(written(json)).getAsJsonObject();
        if (!expected.has("entente")) {
            written.remove("entente");
        }

        assertEquals(expected, written);
    }

    /** Whatever stands in a file, reading and writing it a second time changes nothing, and nothing unknown is lost. */
    @Property(tries = 300)
    void writingWhatWasReadIsStable(@ForAll("dossiers") JsonObject dossier) {
        String once = written(dossier.toString());

        assertEquals(once, written(once));
        JsonObject read = JsonParser.parseString(once).getAsJsonObject();
        read.remove("entente");
        assertEquals(withoutIds(dossier), withoutIds(read));
    }

    /** Ids that stand twice are changed, and those missing are made: all else must be the same. */
    private static JsonElement withoutIds(JsonElement json) {
        if (json.isJsonArray()) {
            JsonArray list = new JsonArray();
            json.getAsJsonArray().forEach(item -> list.add(withoutIds(item)));
            return list;
        }
        if (json.isJsonObject()) {
            JsonObject object = new JsonObject();
            json.getAsJsonObject().entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("id"))
                    .forEach(entry -> object.add(entry.getKey(), withoutIds(entry.getValue())));
            return object;
        }
        return json;
    }

    @Provide
    Arbitrary<JsonObject> dossiers() {
        Arbitrary<JsonElement> anything = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(6).map(JsonPrimitive::new),
                Arbitraries.integers().map(JsonPrimitive::new),
                Arbitraries.of(true, false).map(JsonPrimitive::new),
                Arbitraries.just(JsonNull.INSTANCE),
                Arbitraries.just(new JsonArray()),
                Arbitraries.just(new JsonObject()));
        Arbitrary<JsonElement> actors = object(anything, List.of("id", "name", "kind", "aliases", "quotes", "x1"))
                .map(actor -> {
                    if (!isWord(actor.get("id")) && !isWord(actor.get("name"))) {
                        actor.addProperty(actor.has("x1") ? "id" : "name", "some");
                    }
                    return actor;
                })
                .map(actor -> (JsonElement) actor);
        Arbitrary<JsonElement> ties = object(anything, List.of("id", "from", "to", "type", "date", "quotes", "x2"))
                .map(tie -> tie);
        return Combinators.combine(
                        actors.list().ofMaxSize(4),
                        Arbitraries.oneOf(ties, anything).list().ofMaxSize(4),
                        object(anything, List.of("title", "view", "sources", "xa", "xb")))
                .as((someActors, someTies, rest) -> {
                    JsonArray actorList = new JsonArray();
                    someActors.forEach(actorList::add);
                    rest.add("actors", actorList);
                    JsonArray tieList = new JsonArray();
                    someTies.forEach(tieList::add);
                    rest.add("ties", tieList);
                    return rest;
                });
    }

    private static Arbitrary<JsonObject> object(Arbitrary<JsonElement> values, List<String> keys) {
        return Arbitraries.maps(Arbitraries.of(keys), values).ofMaxSize(5).map(map -> {
            JsonObject object = new JsonObject();
            map.forEach(object::add);
            return object;
        });
    }

    private static boolean isWord(@Nullable JsonElement json) {
        return json != null && json.isJsonPrimitive() && !json.getAsString().isBlank();
    }

    private String written(String json) {
        ReadResult read = reader.read("f", json);
        return writer.toString(assertNotNullAndGet(read));
    }

    private static Dossier assertNotNullAndGet(ReadResult read) {
        Dossier dossier = read.dossier();
        assertNotNull(dossier, () -> read.problems().toString());
        return Objects.requireNonNull(dossier);
    }
}
