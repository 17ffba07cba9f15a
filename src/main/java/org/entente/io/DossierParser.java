package org.entente.io;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.PartialDate;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.entente.model.View;
import org.jspecify.annotations.Nullable;

/** Reads the one dossier of a text, in one pass. */
final class DossierParser {
    private static final int NEWEST_FORMAT = 1;
    private static final int TIES_BETWEEN_LOOKS = 4096;

    private final JsonValues values;
    private final Findings findings;
    private final Map<Words.IdOf, FreeIds> freeIds = new EnumMap<>(Words.IdOf.class);
    private final Fields root;
    private final Fields typeFields;
    private final Fields actorFields;
    private final Fields tieFields;
    private final Fields sourceFields;
    private final QuoteParser quoteParser;
    private final TieIds tieIds = new TieIds();
    private final Dates dates = new Dates();
    private int tiesRead;

    DossierParser(TextReader text, Strictness strictness, Findings findings) {
        this.findings = findings;
        values = new JsonValues(text, strictness, findings);
        root = new Fields(values, DossierKeys.Root.KEYS);
        typeFields = new Fields(values, DossierKeys.OfTieType.KEYS);
        actorFields = new Fields(values, DossierKeys.OfActor.KEYS);
        tieFields = new Fields(values, DossierKeys.OfTie.KEYS);
        quoteParser = new QuoteParser(values);
        sourceFields = new Fields(values, DossierKeys.OfSource.KEYS);
    }

    /**
     * @return null if the text is JSON but no dossier, which the findings then say
     * @throws IOException if it is not JSON
     * @throws InterruptedIOException if the thread was interrupted
     */
    @Nullable Dossier read() throws IOException {
        JsonToken first = values.in().peek();
        if (first != JsonToken.BEGIN_OBJECT) {
            notADossier(JsonPath.ROOT, "an object with a list “actors”", JsonValues.name(first));
            values.raw();
            atEnd();
            return null;
        }
        List<TieType> types = List.of();
        @Nullable List<Actor> actors = null;
        List<Tie> ties = List.of();
        List<Source> sources = List.of();
        View view = View.NONE;
        root.begin();
        for (int key = root.next(); key != Fields.NONE; key = root.next()) {
            switch (key) {
                case DossierKeys.Root.ENTENTE -> format();
                case DossierKeys.Root.TIE_TYPES -> types = root.objects(this::tieType);
                case DossierKeys.Root.ACTORS -> actors = actors();
                case DossierKeys.Root.TIES -> ties = root.objects(this::tie);
                case DossierKeys.Root.SOURCES -> sources = root.objects(this::source);
                default -> {
                    if (root.opens(JsonToken.BEGIN_OBJECT, "an object", "write an object in braces")) {
                        view = new ViewParser(values).read();
                    }
                    root.remember();
                }
            }
        }
        atEnd();
        if (actors == null) {
            if (!findings.failed()) {
                notADossier(JsonPath.ROOT, "a list “actors”", "none");
            }
            return null;
        }
        Dossier dossier = new Dossier(
                root.text(DossierKeys.Root.TITLE),
                root.text(DossierKeys.Root.DESCRIPTION),
                types,
                actors,
                ties,
                sources,
                view,
                root.extras());
        new References(values.words(), findings).check(dossier);
        return findings.failed() ? null : dossier;
    }

    private void atEnd() throws IOException {
        // Gson looks at what comes after the value only when asked, and throws if there is anything.
        if (values.in().peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("text after the end");
        }
    }

    private void notADossier(JsonPath path, String expected, String found) {
        findings.fail(
                "not-a-dossier",
                "this is JSON, but no dossier: expected " + expected + ", found " + found,
                path,
                expected,
                found);
    }

    private void format() throws IOException {
        int format = root.wholeNumber(NEWEST_FORMAT);
        if (format > NEWEST_FORMAT) {
            findings.fail(
                    "newer-format",
                    "this dossier is of format " + format
                            + ", and this program reads format 1: open it with a newer version of Entente",
                    values.path(),
                    "1",
                    Integer.toString(format));
        } else if (format < NEWEST_FORMAT) {
            findings.warn(
                    "unknown-format",
                    "there is no format " + format + ": it is read as format 1, write 1 there",
                    values.path(),
                    "1",
                    Integer.toString(format));
        }
    }

    private @Nullable List<Actor> actors() throws IOException {
        JsonToken token = values.in().peek();
        if (token != JsonToken.BEGIN_ARRAY) {
            notADossier(values.path(), "a list “actors”", JsonValues.name(token));
            values.raw();
            return null;
        }
        return root.objects(this::actor);
    }

    private TieType tieType() throws IOException {
        boolean directed = true;
        typeFields.begin();
        while (typeFields.next() != Fields.NONE) {
            directed = typeFields.flag(true);
        }
        Stance stance = stance();
        @Nullable String color = color();
        @Nullable String label = typeFields.text(DossierKeys.OfTieType.LABEL);
        String own =
                ownId(typeFields, typeFields.text(DossierKeys.OfTieType.ID), label, "a tie type", Words.IdOf.TIE_TYPE);
        typeFields.remember();
        return new TieType(
                own,
                label == null ? own : label,
                typeFields.text(DossierKeys.OfTieType.INVERSE),
                directed,
                stance,
                color,
                typeFields.extras());
    }

    private Stance stance() {
        @Nullable String word = typeFields.text(DossierKeys.OfTieType.STANCE);
        if (word == null) {
            return Stance.NEUTRAL;
        }
        return Stance.of(word).orElseGet(() -> {
            typeFields.reject(
                    DossierKeys.OfTieType.STANCE,
                    word,
                    "unknown-stance",
                    "“" + Shown.cut(word) + "” is no stance: write cooperative, neutral, conflictual or structural",
                    "cooperative, neutral, conflictual or structural");
            return Stance.NEUTRAL;
        });
    }

    private @Nullable String color() {
        @Nullable String color = typeFields.text(DossierKeys.OfTieType.COLOR);
        if (color == null || color.matches("#[0-9A-Fa-f]{6}")) {
            return color;
        }
        typeFields.reject(
                DossierKeys.OfTieType.COLOR,
                color,
                "bad-color",
                "“" + Shown.cut(color) + "” is no colour: write it as #C8352B",
                "# and six hexadecimal digits");
        return null;
    }

    private @Nullable Actor actor() throws IOException {
        List<String> aliases = List.of();
        List<Quote> quotes = List.of();
        actorFields.begin();
        for (int key = actorFields.next(); key != Fields.NONE; key = actorFields.next()) {
            if (key == DossierKeys.OfActor.ALIASES) {
                aliases = actorFields.texts();
            } else {
                quotes = actorFields.objects(quoteParser::read);
            }
        }
        @Nullable String id = actorFields.text(DossierKeys.OfActor.ID);
        @Nullable String name = actorFields.text(DossierKeys.OfActor.NAME);
        if (id == null && name == null) {
            findings.fail(
                    "nameless-actor",
                    "this actor has neither an id nor a name: give it one",
                    values.path(),
                    "“id” or “name”",
                    "neither");
            return null;
        }
        String own = ownId(actorFields, id, name, "an actor", Words.IdOf.ACTOR);
        if (own.equals(name)) {
            actorFields.remember();
        }
        return new Actor(
                own,
                name != null ? name : own,
                actorFields.text(DossierKeys.OfActor.KIND),
                actorFields.text(DossierKeys.OfActor.ROLE),
                aliases,
                actorFields.text(DossierKeys.OfActor.NOTE),
                quotes,
                actorFields.extras());
    }

    /** The id given, or what stands in for it; with a number behind it where another has it already. */
    private String ownId(Fields fields, @Nullable String id, @Nullable String standIn, String what, Words.IdOf idOf) {
        if (id == null) {
            fields.remember();
        }
        String wanted = id != null ? id : standIn != null ? values.words().shared(standIn) : "";
        if (wanted.isEmpty()) {
            findings.warn(
                    "missing-id", "this is " + what + " without an id: give it one", values.path(), "“id”", "none");
        }
        String own = freeIds.computeIfAbsent(idOf, kind -> new FreeIds())
                .of(wanted, one -> !values.words().addId(one, idOf));
        if (own.equals(wanted)) {
            return wanted;
        }
        findings.warn(
                "duplicate-id",
                "the id “" + Shown.cut(wanted) + "” is taken: this one stands as “" + Shown.cut(own)
                        + "”, give it an id of its own",
                id != null ? values.path().key("id") : values.path(),
                "an id used once",
                Shown.cut(wanted));
        return own;
    }

    private Tie tie() throws IOException {
        if (++tiesRead % TIES_BETWEEN_LOOKS == 0 && Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was cancelled");
        }
        List<Quote> quotes = List.of();
        tieFields.begin();
        while (tieFields.next() != Fields.NONE) {
            quotes = tieFields.objects(quoteParser::read);
        }
        @Nullable String id = tieId();
        @Nullable String type = tieFields.text(DossierKeys.OfTie.TYPE);
        @Nullable PartialDate date = date(tieFields, DossierKeys.OfTie.DATE);
        @Nullable PartialDate until = date(tieFields, DossierKeys.OfTie.UNTIL);
        @Nullable String from = tieFields.text(DossierKeys.OfTie.FROM);
        @Nullable String to = tieFields.text(DossierKeys.OfTie.TO);
        if (from == null) {
            missing("from", "the id of an actor");
        }
        if (to == null) {
            missing("to", "the id of an actor");
        }
        if (type == null) {
            missing("type", "the id of a tie type");
            tieFields.remember();
        }
        if (date != null && until != null && until.isBefore(date)) {
            findings.warn(
                    "dates-reversed",
                    "the tie ends (" + until + ") before it begins (" + date + "): correct one of the dates",
                    values.path().key("until"),
                    "a date not before " + date,
                    until.toString());
        }
        return new Tie(
                id,
                from == null ? "" : from,
                to == null ? "" : to,
                type == null ? Tie.UNTYPED : type,
                date,
                until,
                tieFields.text(DossierKeys.OfTie.PLACE),
                quotes,
                tieFields.extras());
    }

    private @Nullable String tieId() {
        @Nullable String id = tieFields.text(DossierKeys.OfTie.ID);
        if (id == null || tieIds.add(id)) {
            return id;
        }
        tieFields.reject(
                DossierKeys.OfTie.ID,
                id,
                "duplicate-id",
                "the id “" + Shown.cut(id)
                        + "” is that of another tie: this one is known by its place, give it its own id",
                "an id used once");
        return null;
    }

    private void missing(String key, String expected) {
        findings.warn(
                "missing-" + (key.equals("type") ? "type" : "end"),
                "this tie has no “" + key + "”: write " + expected + " there",
                values.path(),
                "“" + key + "” with " + expected,
                "none");
    }

    private @Nullable PartialDate date(Fields fields, int key) {
        @Nullable String text = fields.text(key);
        if (text == null) {
            return null;
        }
        @Nullable PartialDate date = dates.of(text);
        if (date == null) {
            fields.reject(
                    key,
                    text,
                    "bad-date",
                    "“" + Shown.cut(text) + "” is no date: write it as 2015, 2015-08 or 2015-08-03",
                    "an ISO date, which may be partial");
        }
        return date;
    }

    private Source source() throws IOException {
        sourceFields.begin();
        List<String> independentOf = List.of();
        while (sourceFields.next() != Fields.NONE) {
            independentOf = sourceFields.sources();
        }
        @Nullable PartialDate date = date(sourceFields, DossierKeys.OfSource.DATE);
        @Nullable String title = sourceFields.text(DossierKeys.OfSource.TITLE);
        String own =
                ownId(sourceFields, sourceFields.text(DossierKeys.OfSource.ID), title, "a source", Words.IdOf.SOURCE);
        if (own.equals(title)) {
            sourceFields.remember();
        }
        @Nullable String text = sourceFields.text(DossierKeys.OfSource.TEXT);
        if (text != null && text.isBlank()) {
            QuoteParser.warnOfEmpty(values, "this source has a text without words: write it there, or leave it out");
        }
        return new Source(
                own,
                title == null ? own : title,
                sourceFields.text(DossierKeys.OfSource.PUBLISHER),
                sourceFields.text(DossierKeys.OfSource.AUTHOR),
                date,
                sourceFields.text(DossierKeys.OfSource.URL),
                text,
                sourceFields.text(DossierKeys.OfSource.FILE),
                sourceFields.text(DossierKeys.OfSource.REPEATS),
                independentOf,
                sourceFields.extras());
    }
}
