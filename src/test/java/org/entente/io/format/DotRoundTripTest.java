package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.io.DossierReader;
import org.entente.io.Json;
import org.entente.io.ReadResult;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.junit.jupiter.api.Test;

/** What goes out as DOT comes in again. */
class DotRoundTripTest {
    private static final String DOSSIER =
            """
            {"entente": 1, "title": "A & B: \\"Doha\\", 2015", "description": "two\\nlines \\\\n",
             "tieTypes": [{"id": "met", "label": "met", "directed": false, "stance": "neutral"}],
             "actors": [
              {"id": "a\\\\b", "name": "Müller &amp; \\\\N\\nco", "kind": "person", "role": "x", "aliases": ["M", "N"],
               "note": "n", "born": 1950, "share": 1.5, "alive": true, "text": "12", "pos_": "p", "label": "l"},
              {"id": "node", "name": "node"}, {"id": "3", "name": "Лавров"}],
             "ties": [
              {"id": "t9", "from": "node", "to": "a\\\\b", "type": "met", "date": "2015-08", "until": "2016", "place": "Doha",
               "weight": 2, "key": "k", "type_": "x", "source": "s"},
              {"id": "t1", "from": "3", "to": "3", "type": "tied to"},
              {"id": "t2", "from": "3", "to": "node", "type": "supports", "dir": "none"}],
             "view": {"positions": {"3": [120.55, -40.25], "node": [0, 7]}}}
            """;

    private static Dossier read(String json) throws Exception {
        ReadResult read = new DossierReader().read("dossier.json", new Text.AtHand(json));
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static String written(Dossier dossier) throws Exception {
        GraphExport.Format dot = GraphExport.formatOf(Path.of("x.dot")).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GraphExport.of(dossier, dot)
                .files(Path.of("x.dot"))
                .values()
                .iterator()
                .next()
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Dossier again(Dossier dossier) throws Exception {
        ReadResult read = new DotReader().read("x.dot", new Text.AtHand(written(dossier)));
        return Objects.requireNonNull(read.dossier(), () -> read.problems().toString());
    }

    private static List<Object> parts(Dossier dossier) {
        return List.of(
                String.valueOf(dossier.title()),
                String.valueOf(dossier.description()),
                dossier.tieTypes().stream()
                        .map(type -> List.of(type.id(), type.label(), type.directed(), type.stance()))
                        .toList(),
                dossier.actors().stream()
                        .map(actor -> List.of(actor.id(), actor.name()))
                        .toList(),
                new Outgoing(dossier)
                        .actors().stream()
                                .map(new Outgoing(dossier)::attributes)
                                .toList(),
                dossier.ties().stream()
                        .map(tie -> List.of(String.valueOf(tie.id()), tie.from(), tie.to(), tie.type()))
                        .toList(),
                dossier.ties().stream().map(new Outgoing(dossier)::attributes).toList(),
                dossier.view().positions());
    }

    @Test
    void theSameGraphComesBack() throws Exception {
        Dossier dossier = read(DOSSIER);
        assertEquals(parts(dossier), parts(again(dossier)));
    }

    @Property(tries = 200)
    void anyTextComesBack(@ForAll("texts") String name, @ForAll("texts") String id) throws Exception {
        Dossier dossier = read("{\"actors\": [{\"id\": %s, \"name\": %s}, {\"id\": \"other\", \"p\": %s}]}"
                .formatted(json("i" + id), json("n" + name), json(name)));
        assertEquals(parts(dossier), parts(again(dossier)));
    }

    private static String json(String text) {
        return Json.quoted(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab1 \\\"'&;#<>{}|[]=-+*/\n\r\tnlrNGüЛ")
                .ofMaxLength(12);
    }
}
