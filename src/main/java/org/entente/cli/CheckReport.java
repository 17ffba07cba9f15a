package org.entente.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.evidence.Attribution;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.CheckedQuote.OfActor;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Contradiction;
import org.entente.evidence.Contradiction.Opposed;
import org.entente.evidence.Verdict;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Altered;
import org.entente.evidence.Verdict.Placed;
import org.entente.evidence.Witnesses;
import org.entente.model.Tie;

/** What {@code check} tells: in words, or as the JSON of the command line. */
final class CheckReport {
    private CheckReport() {}

    /**
     * Each quote, with all its places where it has several, what it leaves out or puts in where it is abridged, and whom the text lets
     * speak where that is another, each tie's sources, and the contradictions; all with their file where there are several.
     */
    static String json(List<CheckedFile> files) {
        JsonArray quotes = new JsonArray();
        JsonArray ties = new JsonArray();
        JsonArray contradictions = new JsonArray();
        for (CheckedFile file : files) {
            for (CheckedFile.TieSources tie : file.tieSources()) {
                ties.add(named(JsonOutput.GSON.toJsonTree(tie).getAsJsonObject(), file, files));
            }
            for (Contradiction contradiction : file.contradictions()) {
                contradictions.add(named(json(contradiction, file), file, files));
            }
            for (CheckedQuote quote : file.evidence().quotes()) {
                quotes.add(named(json(quote, file), file, files));
            }
        }
        JsonObject report = new JsonObject();
        report.add("quotes", quotes);
        report.add("ties", ties);
        report.add("contradictions", contradictions);
        report.add("totals", JsonOutput.GSON.toJsonTree(totals(files)));
        return JsonOutput.GSON.toJson(report);
    }

    private static JsonObject named(JsonObject told, CheckedFile file, List<CheckedFile> files) {
        if (files.size() > 1) {
            told.addProperty("file", file.file().toString());
        }
        return told;
    }

    private static JsonObject json(Contradiction contradiction, CheckedFile file) {
        JsonObject told = new JsonObject();
        if (contradiction instanceof Opposed opposed) {
            told.addProperty("kind", "opposite-stance");
            told.addProperty("cooperative", file.tie(opposed.cooperative()));
            told.addProperty("conflictual", file.tie(opposed.conflictual()));
        } else {
            JsonArray ties = new JsonArray();
            ties.add(file.tie(contradiction.first()));
            ties.add(file.tie(contradiction.second()));
            told.addProperty("kind", "dates-exclude");
            told.add("ties", ties);
        }
        return told;
    }

    private static JsonObject json(CheckedQuote checked, CheckedFile file) {
        JsonObject told = new JsonObject();
        told.addProperty(checked.owner() instanceof OfTie ? "tie" : "actor", id(checked, file));
        told.addProperty("index", checked.index());
        told.addProperty("source", checked.quote().source());
        told.addProperty("verdict", checked.verdict().word());
        Verdict verdict = checked.verdict();
        told.add("start", verdict instanceof Placed placed ? new JsonPrimitive(placed.start()) : JsonNull.INSTANCE);
        told.add("end", verdict instanceof Placed placed ? new JsonPrimitive(placed.end()) : JsonNull.INSTANCE);
        if (checked.places().size() > 1) {
            JsonArray places = new JsonArray();
            for (Placed place : checked.places()) {
                JsonArray ends = new JsonArray();
                ends.add(place.start());
                ends.add(place.end());
                places.add(ends);
            }
            told.add("places", places);
        }
        told.add("changes", changes(verdict));
        file.evidence().remark(checked).ifPresent(remark -> told.add("attribution", attribution(remark)));
        if (verdict instanceof Abridged abridged) {
            told.add("leftOut", leftOut(abridged, file.evidence().splices(checked)));
            told.add("putIn", JsonOutput.GSON.toJsonTree(abridged.putIn()));
        }
        return told;
    }

    /** Each with whom the text names as the speaker of what follows, where that is another than before it, or null. */
    private static JsonArray leftOut(Abridged abridged, List<Attribution.Splice> splices) {
        JsonArray all = new JsonArray();
        for (Verdict.Omission left : abridged.leftOut()) {
            JsonObject told = JsonOutput.GSON.toJsonTree(left).getAsJsonObject();
            told.add("otherSpeaker", JsonNull.INSTANCE);
            splices.stream()
                    .filter(splice -> splice.leftOut().equals(left))
                    .forEach(splice -> told.add("otherSpeaker", attribution(splice.speaker())));
            all.add(told);
        }
        return all;
    }

    private static JsonObject attribution(Attribution.Remark remark) {
        JsonObject told = new JsonObject();
        told.addProperty("words", remark.words());
        told.addProperty("verb", remark.verb());
        told.addProperty("actor", remark.actor());
        told.addProperty("start", remark.start());
        told.addProperty("end", remark.end());
        return told;
    }

    /** Pairs: the words of the quote, then those of the text. */
    private static JsonElement changes(Verdict verdict) {
        JsonArray changes = new JsonArray();
        if (verdict instanceof Altered altered) {
            for (Verdict.Change change : altered.changes()) {
                JsonArray pair = new JsonArray();
                pair.add(change.quote());
                pair.add(change.text());
                changes.add(pair);
            }
        }
        return changes;
    }

    private static String id(CheckedQuote checked, CheckedFile file) {
        int number = checked.owner().number();
        return checked.owner() instanceof OfActor
                ? file.dossier().actors().get(number).id()
                : file.tie(number);
    }

    private static Map<String, Integer> totals(List<CheckedFile> files) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (CheckedFile file : files) {
            file.evidence().counts().forEach((kind, count) -> totals.merge(kind.word(), count, Integer::sum));
        }
        return totals;
    }

    /**
     * The quotes that do not hold, those that leave out or put in a negation or leave out another speaker, those that the text ascribes to another speaker, the ties
     * whose sources copy or repeat one another, the contradictions, and how many quotes there are of each verdict.
     */
    static void write(List<CheckedFile> files, Plain out) {
        for (CheckedFile file : files) {
            for (CheckedQuote quote : file.evidence().quotes()) {
                if (quote.verdict() instanceof Altered
                        || quote.verdict() instanceof Verdict.NotFound
                        || quote.verdict() instanceof Abridged abridged
                                && (abridged.hidesNegation()
                                        || abridged.addsNegation()
                                        || !file.evidence().splices(quote).isEmpty())) {
                    write(quote, file, out);
                }
                file.evidence()
                        .remark(quote)
                        .ifPresent(remark ->
                                out.println(file.file() + ": remark: " + named(quote, file) + ": the text names “"
                                        + remark.words() + "” as the speaker (“" + remark.verb() + "”)"));
            }
        }
        for (CheckedFile file : files) {
            for (CheckedFile.TieSources tie : file.tieSources()) {
                if (tie.independent() < tie.sources().size()) {
                    write(tie, file, out);
                }
            }
            for (Contradiction contradiction : file.contradictions()) {
                write(contradiction, file, out);
            }
        }
        String counts = totals(files).entrySet().stream()
                .filter(total -> total.getValue() > 0)
                .map(total -> total.getValue() + " " + total.getKey())
                .collect(Collectors.joining(", "));
        out.println(counts.isEmpty() ? "no quotes" : counts);
    }

    private static String named(CheckedQuote checked, CheckedFile file) {
        String owner = checked.owner() instanceof OfTie ? "tie" : "actor";
        return "quote " + (checked.index() + 1) + " of " + owner + " “" + id(checked, file) + "”";
    }

    private static void write(CheckedQuote checked, CheckedFile file, Plain out) {
        out.println(file.file() + ": " + checked.verdict().word() + ": " + named(checked, file) + " in source “"
                + checked.quote().source() + "”");
        out.println("    “" + checked.quote().text() + "”");
        if (checked.verdict() instanceof Altered altered) {
            altered.changes().forEach(change -> out.println("    " + said(change)));
        } else if (checked.verdict() instanceof Abridged abridged) {
            abridged.leftOut().stream()
                    .filter(Verdict.Omission::negates)
                    .forEach(left -> out.println("    it leaves out a negation: “" + left.words() + "”"));
            abridged.putIn().stream()
                    .filter(Verdict.Insertion::negates)
                    .forEach(put -> out.println("    it puts in a negation: “" + put.words() + "”"));
            file.evidence()
                    .splices(checked)
                    .forEach(splice -> out.println("    it leaves out that another speaks, “"
                            + splice.speaker().words() + "”: “"
                            + splice.leftOut().words() + "”"));
        }
    }

    private static String said(Verdict.Change change) {
        if (change.quote().isEmpty()) {
            return "it lacks “" + change.text() + "”";
        }
        return change.text().isEmpty()
                ? "it adds “" + change.quote() + "”"
                : "it has “" + change.quote() + "” for “" + change.text() + "”";
    }

    private static void write(Contradiction contradiction, CheckedFile file, Plain out) {
        String ties = contradiction instanceof Opposed opposed
                ? said(opposed.cooperative(), file) + " and " + said(opposed.conflictual(), file)
                : "the dates exclude each other: " + said(contradiction.first(), file) + " and "
                        + said(contradiction.second(), file);
        out.println(file.file() + ": contradiction: " + ties);
    }

    private static String said(int number, CheckedFile file) {
        Tie tie = file.dossier().ties().get(number);
        return "“" + file.tie(number) + "” (" + tie.from() + " → " + tie.to() + ", " + tie.type() + ", "
                + (tie.date() == null ? "until " + tie.until() : tie.date())
                + (tie.date() == null || tie.until() == null ? "" : " to " + tie.until()) + ")";
    }

    private static void write(CheckedFile.TieSources tie, CheckedFile file, Plain out) {
        out.println(file.file() + ": tie “" + tie.tie() + "” has "
                + tie.sources().size() + (tie.sources().size() == 1 ? " source" : " sources") + ", of which "
                + tie.independent() + " independent");
        tie.unknown().forEach(source -> out.println("    “" + source + "” is not in the dossier"));
        tie.lacking().forEach(source -> out.println("    no quote of the tie stands in “" + source + "”"));
        for (Witnesses.Link link : tie.grouped()) {
            out.println(
                    link.share() == 0
                            ? "    “" + link.one() + "” repeats “" + link.other() + "”"
                            : "    “" + link.one() + "” and “" + link.other() + "” have "
                                    + Math.round(100 * link.share()) + " % of the shorter text in common");
        }
    }
}
