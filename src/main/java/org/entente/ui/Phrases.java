package org.entente.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DecimalStyle;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Strength;
import org.entente.evidence.Verdict;
import org.entente.graph.TieGraph;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.Quote;
import org.entente.model.Tie;
import org.entente.model.TieType;
import org.jspecify.annotations.Nullable;

/** How dates, numbers and ties are put into words, in one locale. */
record Phrases(Locale locale) {

    /** As exact as given: "2015", "Aug 2015", "3 Aug 2015". */
    String date(PartialDate date) {
        String pattern = date.month() == 0 ? "u" : date.day() == 0 ? "MMM u" : "d MMM u";
        return DateTimeFormatter.ofPattern(pattern, locale)
                .withDecimalStyle(DecimalStyle.of(locale))
                .format(date.first());
    }

    /** When a tie was, or from when to when; empty where the file does not say. */
    String period(Tie tie) {
        @Nullable PartialDate since = tie.date();
        @Nullable PartialDate until = tie.until();
        if (until == null) {
            return since == null ? "" : date(since);
        }
        return since == null ? "until " + date(until) : date(since) + " – " + date(until);
    }

    /** The date or period and the place, as far as they are known. */
    List<String> whenAndWhere(Tie tie) {
        List<String> parts = new ArrayList<>();
        if (!period(tie).isEmpty()) {
            parts.add(period(tie));
        }
        @Nullable String place = tie.place();
        if (place != null && !place.isBlank()) {
            parts.add(place);
        }
        return parts;
    }

    /** A period whose ends are as exact as the unit: "1999 – 2015", "Jul 1914 – Aug 1914"; one where both are alike. */
    String period(Period period, ChronoUnit unit) {
        String first = date(rounded(period.first(), unit));
        String last = date(rounded(period.last(), unit));
        return first.equals(last) ? first : first + " – " + last;
    }

    private static PartialDate rounded(LocalDate day, ChronoUnit unit) {
        return new PartialDate(
                day.getYear(),
                unit == ChronoUnit.YEARS ? 0 : day.getMonthValue(),
                unit == ChronoUnit.DAYS ? day.getDayOfMonth() : 0);
    }

    /** "26 Nov 2026, 14:03" where the person is. */
    String time(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    /** "12 KB". */
    String bytes(long bytes) {
        return bytes < 1_000
                ? count(bytes, "byte", "bytes")
                : bytes < 1_000_000 ? number(bytes / 1_000) + " KB" : number(bytes / 1_000_000) + " MB";
    }

    String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** "1 quote", "1,234 quotes". */
    String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** "18 of 19 quotes verbatim · 1 altered"; empty where there is no quote. */
    String verdicts(Map<Verdict.Kind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        int unchecked = counts.getOrDefault(Verdict.Kind.UNCHECKED, 0);
        if (all == 0) {
            return "";
        }
        if (all == unchecked) {
            return count(all, "quote", "quotes") + " unchecked";
        }
        StringBuilder text = new StringBuilder(number(counts.getOrDefault(Verdict.Kind.VERBATIM, 0)) + " of "
                + count(all, "quote", "quotes") + " verbatim");
        counts.forEach((kind, number) -> {
            if (kind != Verdict.Kind.VERBATIM && number > 0) {
                text.append(" · ").append(number(number)).append(' ').append(kind.word());
            }
        });
        return text.toString();
    }

    /** "Jordan expelled Khaled Meshaal, 1999". */
    String datedSentence(TieGraph graph, int tie) {
        String when = period(graph.tie(tie));
        return graph.sentence(tie) + (when.isEmpty() ? "" : ", " + when);
    }

    /**
     * "Russia … Germany: supports (1912) against declares war on (Aug 1914)", or "Jordan expelled Khaled Meshaal: 1999 or 2001".
     */
    String clash(TieGraph graph, Clash clash) {
        int one = clash.one();
        int other = clash.other();
        int from = graph.from(one);
        return switch (clash.kind()) {
            case STANCES ->
                graph.actor(from).name() + " … "
                        + graph.actor(graph.to(one)).name() + ": "
                        + datedVerb(graph, one, from) + " against " + datedVerb(graph, other, from);
            case DATES -> graph.sentence(one) + ": " + period(graph.tie(one)) + " or " + period(graph.tie(other));
        };
    }

    private String datedVerb(TieGraph graph, int tie, int actor) {
        String when = period(graph.tie(tie));
        return verbSeenFrom(graph, tie, actor) + (when.isEmpty() ? "" : " (" + when + ")");
    }

    /**
     * "Jordan expelled Khaled Meshaal, 1999 · 2 independent sources, 3 quotes".
     *
     * @param sources how many speak for themselves
     */
    String tip(TieGraph graph, int tie, int sources) {
        int quotes = graph.tie(tie).quotes().size();
        String behind = quotes == 0 ? "no quote" : count(quotes, "quote", "quotes");
        return datedSentence(graph, tie)
                + " · "
                + (quotes < 2 ? behind : count(sources, "independent source", "independent sources") + ", " + behind);
    }

    /** "How is Jordan tied to Khaled Meshaal?" */
    String question(TieGraph graph, int from, int to) {
        return "How is " + graph.actor(from).name() + " tied to "
                + graph.actor(to).name() + "?";
    }

    /** How long a trail is and how strong: "3 ties, the weakest: 1 independent source". */
    String strength(Trail trail) {
        String each = trail.steps().size() == 1 ? "" : trail.isEven() ? "each " : "the weakest ";
        return count(trail.steps().size(), "tie", "ties") + ", " + each + strength(trail.strength());
    }

    private String strength(Strength strength) {
        return switch (strength.standing()) {
            case HOLDS -> "with " + count(strength.independent(), "independent source", "independent sources");
            case UNCHECKED -> "unchecked";
            case ALTERED -> "altered";
            case NOT_FOUND -> "not found";
            case NO_QUOTE -> "without a quote";
        };
    }

    /** The verb as read from that actor's page: "expelled" at Jordan, "expelled by" at Meshaal. */
    String verbSeenFrom(TieGraph graph, int tie, int actor) {
        TieType type = graph.tieType(graph.type(tie));
        boolean reversed = type.directed() && graph.to(tie) == actor && graph.from(tie) != actor;
        if (!reversed) {
            return type.label();
        }
        @Nullable String inverse = type.inverse();
        return inverse == null ? "← " + type.label() : inverse;
    }

    /** The speaker's name: an actor's where the quote names one by id. */
    @Nullable String speaker(TieGraph graph, Quote quote) {
        @Nullable String speaker = quote.speaker();
        if (speaker == null) {
            return null;
        }
        return graph.actorById(speaker).isPresent()
                ? graph.actor(graph.actorById(speaker).getAsInt()).name()
                : speaker;
    }

    /**
     * On one line, and where that is too long, its beginning: up to a space near enough to the end, or, as in scripts without
     * spaces, to a whole character.
     *
     * @param most UTF-16 units that are kept, at least 2
     */
    static String brief(String words, int most) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = Character.isLowSurrogate(line.charAt(most)) ? most - 1 : most;
        return line.substring(0, 2 * space > most ? space : end) + " …";
    }

    /** In curly quotation marks, unless the words bring their own. */
    static String quoted(String words) {
        return words.startsWith("“") && words.endsWith("”") ? words : "“" + words + "”";
    }

    /** "person" as "Person"; what has no kind is "Other". */
    static String kind(Actor actor) {
        return kind(actor.kind());
    }

    static String kind(@Nullable String kind) {
        return kind == null || kind.isBlank() ? "Other" : capitalized(kind);
    }

    /** With a capital letter at the beginning, where the script has any. */
    static String capitalized(String words) {
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }
}
