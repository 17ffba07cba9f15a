package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.JsonPath;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Shown;
import org.entente.io.Spot;
import org.entente.io.StrictJson;
import org.entente.io.Text;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Entities of FollowTheMoney (followthemoney.tech): one a line, each over several lines, or all in a list. */
final class FtmReader implements GraphReader {
    private static final int LINES_TO_LOOK_AT = 20;
    private static final int ENTITIES_BETWEEN_LOOKS = 256;
    private static final String ENTITY = "an object with “id”, “schema” and “properties”";
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

    private final FtmModel model = new FtmModel();

    @Override
    public String format() {
        return "FollowTheMoney JSON";
    }

    @Override
    public boolean recognises(Head head) {
        String text = head.stripped();
        return isList(text)
                ? isEntity(text.substring(1))
                : text.startsWith("{")
                        && (isEntity(text)
                                || text.lines().limit(LINES_TO_LOOK_AT).anyMatch(FtmReader::isEntity));
    }

    private static boolean isList(String text) {
        return text.startsWith("[");
    }

    /** Whether the text begins with an entity, as far as it is there. */
    private static boolean isEntity(String text) {
        Set<String> seen = new HashSet<>();
        try (JsonReader json = StrictJson.tokens(new StringReader(text), Strictness.STRICT)) {
            json.beginObject();
            while (json.hasNext()) {
                String key = json.nextName();
                JsonToken token = json.peek();
                boolean fits = key.equals("properties") ? token == JsonToken.BEGIN_OBJECT : token == JsonToken.STRING;
                if (fits) {
                    seen.add(key);
                }
                json.skipValue();
            }
        } catch (IOException | IllegalStateException e) {
            // What was seen before the text broke off counts.
            return seen.containsAll(Set.of("schema", "properties"));
        }
        return seen.containsAll(Set.of("id", "schema", "properties"));
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        String head = Head.of(text).stripped();
        FtmFragments fragments = FtmFragments.counting(model);
        ReadResult once = read(name, text, head, fragments);
        return fragments.areThere() ? read(name, text, head, fragments.uniting()) : once;
    }

    private ReadResult read(String name, Text text, String head, FtmFragments fragments) throws IOException {
        Findings findings = new Findings();
        FtmGraph graph = new FtmGraph(model, fragments, findings);
        try (BufferedReader in = new BufferedReader(text.open())) {
            Dossier dossier = isList(head)
                    ? list(in, graph, findings)
                    : sequence(new JsonSequence(in, isSpread(head)), graph, findings);
            return findings.result(name, text, dossier);
        }
    }

    /** Whether entities go over several lines: the first line is none, not even the beginning of one that broke off. */
    private static boolean isSpread(String head) {
        String first = head.lines().findFirst().orElse("");
        return isEntity(head) && !isEntity(first) && !StrictJson.isJson(first);
    }

    private static Dossier sequence(JsonSequence texts, FtmGraph graph, Findings findings) throws IOException {
        int done = 0;
        int entities = 0;
        for (JsonSequence.@Nullable Part part = texts.next(); part != null; part = texts.next()) {
            look(done++);
            if (add(graph, part.text(), part.line(), findings)) {
                entities++;
            }
        }
        if (entities == 0) {
            throw new Refusal(
                    "not-ftm", "no line holds an entity: each has to be " + ENTITY, new Spot.At(1, 1), ENTITY, "none");
        }
        return graph.finish();
    }

    private static boolean add(FtmGraph graph, String line, int number, Findings findings) throws IOException {
        int column = line.length() - line.stripLeading().length() + 1;
        JsonElement value;
        try {
            value = parsed(line, Strictness.STRICT);
        } catch (MalformedJsonException | EOFException e) {
            if (!StrictJson.isJson(line)) {
                findings.warn(
                        "not-json",
                        "this line is no JSON and is left out: correct it, or take it out",
                        new Spot.At(number + place(e).line() - 1, place(e).column()),
                        ENTITY,
                        Shown.cut(line.strip()));
                return false;
            }
            value = parsed(line, Strictness.LEGACY_STRICT);
        }
        return add(graph, value, new Spot.At(number, column), findings);
    }

    private static JsonElement parsed(String text, Strictness strictness) throws IOException {
        try (JsonReader json = StrictJson.tokens(new StringReader(text), strictness)) {
            JsonElement value = JsonItems.element(json);
            JsonItems.end(json);
            return value;
        }
    }

    private static Dossier list(BufferedReader in, FtmGraph graph, Findings findings) throws IOException {
        try (JsonReader json = StrictJson.tokens(in, Strictness.STRICT)) {
            json.beginArray();
            for (int i = 0; json.hasNext(); i++) {
                look(i);
                add(graph, JsonItems.element(json), JsonPath.ROOT.index(i), findings);
            }
            json.endArray();
            JsonItems.end(json);
        } catch (MalformedJsonException | EOFException e) {
            throw new Refusal(
                    "not-json",
                    "the list of entities is no JSON from here on: correct it",
                    place(e),
                    "JSON",
                    "something else");
        }
        return graph.finish();
    }

    private static boolean add(FtmGraph graph, JsonElement value, Spot spot, Findings findings) throws IOException {
        @Nullable FtmEntity entity = FtmEntity.of(value, spot);
        if (entity == null) {
            findings.warn(
                    "not-an-entity",
                    "this is no entity and is left out: give it “id”, “schema” and “properties”",
                    spot,
                    ENTITY,
                    Shown.cut(value.toString()));
            return false;
        }
        graph.add(entity);
        return true;
    }

    private static Spot.At place(IOException trouble) {
        Matcher place = PLACE.matcher(String.valueOf(trouble.getMessage()));
        return place.find()
                ? new Spot.At(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : new Spot.At(1, 1);
    }

    private static void look(int done) throws InterruptedIOException {
        if (done % ENTITIES_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was cancelled");
        }
    }
}
