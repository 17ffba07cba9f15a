package org.entente.io.format;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.io.DossierKeys;
import org.entente.model.Actor;
import org.entente.model.Extras;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/**
 * Something a dossier tells of an actor or a tie, as formats hold it that know names and values and no more.
 *
 * @param text the value as text; a list or an object as JSON
 */
record Attribute(String key, Kind kind, String text) {
    private static final Set<String> OF_ACTOR = DossierKeys.namesOfActor();
    private static final Set<String> OF_TIE = DossierKeys.namesOfTie();

    /** What sort of value it is. */
    enum Kind {
        TRUTH,
        WHOLE,
        DECIMAL,
        TEXT;

        /** The narrowest of which both are. */
        Kind with(Kind other) {
            boolean numbers = this != TRUTH && other != TRUTH && this != TEXT && other != TEXT;
            return this == other ? this : numbers ? DECIMAL : TEXT;
        }
    }

    /** All but id and name. */
    static List<Attribute> of(Actor actor, Citation citation) {
        List<Attribute> all = new ArrayList<>();
        add(all, "kind", actor.kind());
        add(all, "role", actor.role());
        add(all, "aliases", actor.aliases().isEmpty() ? null : String.join("; ", actor.aliases()));
        add(all, "note", actor.note());
        add(all, "quotes", citation.of(actor.quotes()));
        properties(all, actor.extras(), OF_ACTOR);
        return all;
    }

    /** All but id, ends and type. */
    static List<Attribute> of(Tie tie, Citation citation) {
        List<Attribute> all = new ArrayList<>();
        add(all, "date", tie.date() == null ? null : tie.date().toString());
        add(all, "until", tie.until() == null ? null : tie.until().toString());
        add(all, "place", tie.place());
        add(all, "quotes", citation.of(tie.quotes()));
        properties(all, tie.extras(), OF_TIE);
        return all;
    }

    private static void add(List<Attribute> all, String key, @Nullable String text) {
        if (text != null) {
            all.add(new Attribute(key, Kind.TEXT, text));
        }
    }

    private static void properties(List<Attribute> all, Extras extras, Set<String> known) {
        for (Extras.Member member : extras.members()) {
            if (member.isProperty() && !known.contains(member.key())) {
                JsonElement value = JsonParser.parseString(member.json());
                if (!value.isJsonNull()) {
                    all.add(of(member.key(), value));
                }
            }
        }
    }

    private static Attribute of(String key, JsonElement value) {
        if (value instanceof JsonPrimitive one) {
            String text = one.getAsString();
            if (one.isBoolean()) {
                return new Attribute(key, Kind.TRUTH, text);
            }
            if (one.isNumber()) {
                return new Attribute(key, text.matches("-?\\d{1,9}") ? Kind.WHOLE : Kind.DECIMAL, text);
            }
            return new Attribute(key, Kind.TEXT, text);
        }
        return new Attribute(key, Kind.TEXT, value.toString());
    }
}
