package org.entente.io.format;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Objects;
import org.entente.io.DossierKeys;
import org.entente.model.Extras;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** What Entente writes beside the properties of FollowTheMoney, and reads there again. */
final class FtmOwn {
    static final String ID = "id";
    static final String KIND = "kind";
    static final String ROLE = "role";
    static final String ALIASES = "aliases";
    static final String NOTE = "note";
    static final String PLACE = "place";
    static final String DIRECTED = "directed";
    static final String QUOTES = "quotes";
    static final String SOURCE = "source";

    /** The property of FollowTheMoney that a role stands in. */
    static final String OFFICE = "position";

    private FtmOwn() {}

    /** Quotes with who said them and where they stand: a set of texts does not tell which is which. */
    static JsonArray json(List<Quote> quotes) {
        JsonArray all = new JsonArray();
        for (Quote quote : quotes) {
            JsonObject one = new JsonObject();
            one.addProperty("text", quote.text());
            put(one, "speaker", quote.speaker());
            put(one, SOURCE, quote.source());
            put(one, "grade", quote.grade() == null ? null : quote.grade().toString());
            if (quote.at() != null) {
                one.addProperty("at", quote.at());
            }
            all.add(one);
        }
        return all;
    }

    static List<Quote> quotes(JsonObject own) {
        return own.get(QUOTES) instanceof JsonArray all
                ? all.asList().stream()
                        .filter(JsonElement::isJsonObject)
                        .map(one -> quote(one.getAsJsonObject()))
                        .toList()
                : List.of();
    }

    private static Quote quote(JsonObject one) {
        @Nullable String grade = JsonItems.text(one.get("grade"));
        double at = JsonItems.number(one.get("at"));
        return new Quote(
                Objects.requireNonNullElse(JsonItems.text(one.get("text")), ""),
                JsonItems.text(one.get("speaker")),
                JsonItems.text(one.get(SOURCE)),
                grade == null ? null : Grade.parse(grade).orElse(null),
                Double.isNaN(at) ? null : (Integer) (int) at,
                Extras.NONE);
    }

    /** What documents of FollowTheMoney have no place for. */
    static JsonObject json(Source source) {
        JsonObject one = new JsonObject();
        one.addProperty(ID, source.id());
        put(one, "file", source.file());
        put(one, "repeats", source.repeats());
        if (!source.independentOf().isEmpty()) {
            one.add("independentOf", FtmLine.list(source.independentOf()));
        }
        return one;
    }

    /** The source that a document was; null if it is none of a dossier. */
    static @Nullable Source source(FtmEntity entity) {
        @Nullable JsonObject own = entity.own();
        if (own == null || !(own.get(SOURCE) instanceof JsonObject source)) {
            return null;
        }
        String id = Objects.requireNonNullElse(JsonItems.text(source.get(ID)), entity.id());
        Properties properties = new Properties();
        JsonItems.objectOf(own.get(FtmLine.MORE))
                .entrySet()
                .forEach(member -> properties.putJson(
                        DossierKeys.namesOfSource(), member.getKey(), JsonItems.json(member.getValue())));
        @Nullable String date = first(entity, "publishedAt");
        return new Source(
                id,
                Objects.requireNonNullElse(first(entity, "title"), id),
                first(entity, "publisher"),
                first(entity, "author"),
                date == null ? null : PartialDate.parse(date).orElse(null),
                first(entity, "sourceUrl"),
                first(entity, "bodyText"),
                JsonItems.text(source.get("file")),
                JsonItems.text(source.get("repeats")),
                source.get("independentOf") instanceof JsonArray list ? texts(list) : List.of(),
                properties.extras(DossierKeys.membersOfSource()));
    }

    static List<String> texts(JsonArray list) {
        return list.asList().stream()
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    private static @Nullable String first(FtmEntity entity, String property) {
        List<String> texts = entity.texts(property);
        return texts.isEmpty() ? null : texts.get(0);
    }

    private static void put(JsonObject object, String key, @Nullable String text) {
        if (text != null) {
            object.addProperty(key, text);
        }
    }
}
