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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

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

    /** Whatever stands in a file, reading and writing it a second time changes nothing, and nothing unknown is lost. */
    @Property(tries = 300)
    void writingWhatWasReadIsStable(@ForAll("dossiers") JsonObject dossier) {
        String once = written(dossier.toString());

        assertEquals(once, written(once));
        JsonObject read = JsonParser.parseString(once).getAsJsonObject();
        for (String key : dossier.keySet()) {
            if (key.startsWith("x")) {
                assertEquals(dossier.get(key), read.get(key), key);
            }
        }
        assertEquals(
                dossier.getAsJsonArray("actors").size(),
                read.getAsJsonArray("actors").size());
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
                    if (actor.has("id")
                            && actor.get("id").isJsonPrimitive()
                            && !actor.get("id").getAsString().isBlank()) {
                        return actor;
                    }
                    actor.addProperty("id", "some");
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

    private String written(String json) {
        ReadResult read = reader.read("f", json);
        return writer.toString(assertNotNullAndGet(read));
    }

    private static org.entente.model.Dossier assertNotNullAndGet(ReadResult read) {
        org.entente.model.Dossier dossier = read.dossier();
        assertNotNull(dossier, () -> read.problems().toString());
        return java.util.Objects.requireNonNull(dossier);
    }
}
