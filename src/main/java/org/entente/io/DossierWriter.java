package org.entente.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/**
 * Writes dossiers as people write them: keys in the order of the file, an object a line where it fits. What Entente did not
 * understand is written as it was read. Has no state.
 */
public final class DossierWriter {
    private static final ObjectToWrite.Keys VIEW = ObjectToWrite.Keys.of(DossierKeys.OfView.KEYS);
    private static final ObjectToWrite.Keys SOURCE = ObjectToWrite.Keys.of(DossierKeys.OfSource.KEYS);
    private static final ObjectToWrite.Keys QUOTE = ObjectToWrite.Keys.of(DossierKeys.OfQuote.KEYS);
    private static final ObjectToWrite.Keys TIE = ObjectToWrite.Keys.of(DossierKeys.OfTie.KEYS);
    private static final ObjectToWrite.Keys ACTOR = ObjectToWrite.Keys.of(DossierKeys.OfActor.KEYS);
    private static final ObjectToWrite.Keys TIE_TYPE = ObjectToWrite.Keys.of(DossierKeys.OfTieType.KEYS);
    private static final ObjectToWrite.Keys ROOT = ObjectToWrite.Keys.of(DossierKeys.Root.KEYS);

    /** The dossier as JSON text, ending with a line feed. */
    public String toString(Dossier dossier) {
        StringBuilder out = new StringBuilder();
        try {
            writeTo(out, dossier);
        } catch (IOException e) {
            throw new UncheckedIOException("a text takes all that is written", e);
        }
        return out.toString();
    }

    /** Writes the same as UTF-8, a row at a time; neither closes nor flushes the stream. */
    public void write(Dossier dossier, OutputStream out) throws IOException {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        write(dossier, writer);
        writer.flush();
    }

    /** Writes the same, a row at a time. */
    public void write(Dossier dossier, Writer out) throws IOException {
        writeTo(out, dossier);
    }

    private static void writeTo(Appendable out, Dossier dossier) throws IOException {
        node(dossier).write(out, "", JsonNode.WIDTH, JsonStyle.OWN);
        out.append('\n');
    }

    /** The dossier as it is written; its rows are made when they are asked for. */
    static JsonNode.Members node(Dossier dossier) {
        ObjectToWrite object = new ObjectToWrite(dossier.extras(), ROOT);
        object.put("entente", new JsonNode.Atom("1"), true);
        object.putText("title", dossier.title());
        object.putText("description", dossier.description());
        object.putList(
                "tieTypes",
                new JsonNode.Items<>(
                        '{', dossier.tieTypes(), DossierWriter::node, TieType::id, object.below("tieTypes")));
        object.put(
                "actors",
                new JsonNode.Items<>('{', dossier.actors(), DossierWriter::node, Actor::id, object.below("actors")),
                false);
        object.putList(
                "ties", new JsonNode.Items<>('{', dossier.ties(), DossierWriter::node, Tie::id, object.below("ties")));
        object.putList(
                "sources",
                new JsonNode.Items<>('{', dossier.sources(), DossierWriter::node, Source::id, object.below("sources")));
        boolean none = dossier.view().equals(View.NONE);
        object.put("view", none && !object.had("view") ? null : node(dossier.view()), none);
        return object.node();
    }

    private static JsonNode.Members node(TieType type) {
        ObjectToWrite object = new ObjectToWrite(type.extras(), TIE_TYPE);
        object.putId(type.id(), type.label());
        object.putTextBesideId("label", type.label(), type.id());
        object.putText("inverse", type.inverse());
        boolean tellsDirection = !type.directed() || object.had("directed");
        object.put(
                "directed",
                tellsDirection ? new JsonNode.Atom(Boolean.toString(type.directed())) : null,
                type.directed());
        boolean neutral = type.stance() == Stance.NEUTRAL;
        boolean tellsStance = !neutral || object.had("stance");
        object.put("stance", tellsStance ? JsonNode.Atom.text(type.stance().word()) : null, neutral);
        object.put("color", type.color() == null ? null : JsonNode.Atom.text(type.color()), type.color() == null);
        return object.node();
    }

    private static JsonNode.Members node(Actor actor) {
        ObjectToWrite object = new ObjectToWrite(actor.extras(), ACTOR);
        object.putId(actor.id(), actor.name());
        object.putTextBesideId("name", actor.name(), actor.id());
        object.putText("kind", actor.kind());
        object.putText("role", actor.role());
        object.putList("aliases", JsonNode.Items.ofTexts(actor.aliases(), object.below("aliases")));
        object.putText("note", actor.note());
        object.putList("quotes", quotes(actor.quotes(), object));
        return object.node();
    }

    private static JsonNode.Members node(Tie tie) {
        ObjectToWrite object = new ObjectToWrite(tie.extras(), TIE);
        @Nullable String id = tie.id();
        // An id that another tie has is none.
        object.put(
                "id",
                id == null ? null : JsonNode.Atom.text(id),
                id == null || id.equals(object.textThatWasNone("id")));
        object.putText("from", tie.from().isEmpty() ? null : tie.from());
        object.putText("to", tie.to().isEmpty() ? null : tie.to());
        boolean untyped = tie.type().equals(Tie.UNTYPED);
        object.putText("type", untyped && object.lacked("type") ? null : tie.type(), Tie.UNTYPED);
        putDate(object, "date", tie.date());
        putDate(object, "until", tie.until());
        object.putText("place", tie.place());
        object.putList("quotes", quotes(tie.quotes(), object));
        return object.node();
    }

    private static JsonNode.Items<Quote> quotes(List<Quote> quotes, ObjectToWrite object) {
        return new JsonNode.Items<>('{', quotes, DossierWriter::node, quote -> null, object.below("quotes"));
    }

    private static JsonNode.Members node(Quote quote) {
        ObjectToWrite object = new ObjectToWrite(quote.extras(), QUOTE);
        boolean hadNone = quote.text().isEmpty() && object.lacked("text");
        object.putText("text", hadNone ? null : quote.text(), "");
        object.putText("speaker", quote.speaker());
        object.putText("source", quote.source());
        @Nullable String grade = Objects.toString(quote.grade(), null);
        object.put("grade", grade == null ? null : JsonNode.Atom.text(grade), grade == null);
        @Nullable Integer at = quote.at();
        object.put("at", at == null ? null : JsonNode.Atom.number(at), at == null);
        return object.node();
    }

    private static JsonNode.Members node(Source source) {
        ObjectToWrite object = new ObjectToWrite(source.extras(), SOURCE);
        object.putId(source.id(), source.title());
        object.putTextBesideId("title", source.title(), source.id());
        object.putText("publisher", source.publisher());
        object.putText("author", source.author());
        putDate(object, "date", source.date());
        object.putText("url", source.url());
        object.putText("text", source.text());
        object.putText("file", source.file());
        object.putText("repeats", source.repeats());
        object.putList("independentOf", JsonNode.Items.ofTexts(source.independentOf(), object.below("independentOf")));
        return object.node();
    }

    private static void putDate(ObjectToWrite object, String key, @Nullable PartialDate date) {
        @Nullable String none = object.textThatWasNone(key);
        @Nullable PartialDate read = none == null ? null : PartialDate.parse(none).orElse(null);
        object.put(key, date == null ? null : JsonNode.Atom.text(date.toString()), Objects.equals(read, date));
    }

    private static JsonNode.Members node(View view) {
        ObjectToWrite object = new ObjectToWrite(view.extras(), VIEW);
        JsonNode.Members positions = positions(view);
        boolean none = positions.keys().isEmpty();
        object.put("positions", none && !object.had("positions") ? null : positions, none);
        object.putList("pinned", JsonNode.Items.ofTexts(view.pinned(), object.below("pinned")));
        object.putList("hiddenTypes", JsonNode.Items.ofTexts(view.hiddenTypes(), object.below("hiddenTypes")));
        return object.node();
    }

    private static JsonNode.Members positions(View view) {
        // A second place of an actor would count if the first is gone.
        List<Extras.Member> useless = view.extras().below("positions").stream()
                .filter(member -> view.positions().containsKey(member.key()) || ViewParser.point(member.json()) == null)
                .toList();
        List<String> keys = new ArrayList<>(
                view.positions().keySet().stream().map(Json::quoted).toList());
        List<View.Point> points = List.copyOf(view.positions().values());
        useless.forEach(member -> keys.add(Json.quoted(member.key())));
        List<JsonNode> inside = JsonNode.lazy(keys.size(), place -> {
            if (place >= points.size()) {
                return new JsonNode.Atom(useless.get(place - points.size()).json());
            }
            View.Point point = points.get(place);
            return JsonNode.Items.ofNumbers(point.x(), point.y());
        });
        return new JsonNode.Members(keys, inside, List.of(), true);
    }
}
