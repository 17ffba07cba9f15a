package org.entente.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.CheckedQuote.Owner;
import org.entente.evidence.NearCopies.Quoted;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Placed;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Quote;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** What a dossier rests on: its quotes held against the texts of their sources, and which of these speak for themselves. Immutable. */
public final class Evidence {
    /** About what part of the work holding the quotes against their texts is. */
    private static final double JUDGING = 0.7;

    private final Dossier dossier;
    private final Map<String, String> texts;
    private final List<CheckedQuote> quotes;
    private final Map<String, Source> sources;
    private final int[] firstOf;
    private final Map<String, List<CheckedQuote>> bySource;
    private final List<Copies> copies;
    private final Witnesses witnesses;
    private final Attribution attribution;

    /**
     * Two sources with much of their text in common.
     *
     * @param share    of the rows of words of the shorter text that stand in the other, 0 to 1
     * @param passages the longest that both have, with their places in the text of {@code one}
     */
    public record Copies(String one, String other, double share, List<NearCopies.SharedPassage> passages) {
        public Copies {
            passages = List.copyOf(passages);
        }
    }

    private Evidence(Dossier dossier, Map<String, String> texts, List<CheckedQuote> quotes, List<Copies> copies) {
        this.dossier = dossier;
        this.texts = Map.copyOf(texts);
        this.quotes = quotes;
        this.copies = copies;
        attribution = new Attribution(texts.isEmpty() ? List.of() : dossier.actors());
        sources = new HashMap<>();
        dossier.sources().forEach(source -> sources.putIfAbsent(source.id(), source));
        int ties = dossier.ties().size();
        firstOf = new int[ties + dossier.actors().size() + 1];
        for (CheckedQuote quote : quotes) {
            firstOf[place(quote.owner()) + 1]++;
        }
        for (int owner = 1; owner < firstOf.length; owner++) {
            firstOf[owner] += firstOf[owner - 1];
        }
        bySource = quotes.stream()
                .filter(quote -> quote.quote().source() != null)
                .collect(Collectors.groupingBy(
                        quote -> Objects.requireNonNull(quote.quote().source())));
        witnesses = Witnesses.of(
                dossier,
                copies.stream()
                        .map(pair -> new Witnesses.Link(pair.one, pair.other, pair.share))
                        .toList());
    }

    /** Before any text is at hand: all quotes are unchecked. */
    public static Evidence none(Dossier dossier) {
        Evidence nothing = new Evidence(dossier, Map.of(), List.of(), List.of());
        return new Evidence(
                dossier, Map.of(), new QuoteCheck(dossier).against(Map.of(), nothing, done -> true), List.of());
    }

    /**
     * Holds all quotes against the texts, on all cores.
     *
     * @param texts    by id of source; the quotes of the others stay unchecked
     * @param before   what was found out before: what has not changed is not asked again
     * @param progress told how much is done, 0 to 1, by several threads; answers whether to go on
     * @throws CancellationException if it is not to go on
     */
    public static Evidence of(Dossier dossier, Map<String, String> texts, Evidence before, DoublePredicate progress) {
        List<CheckedQuote> quotes =
                new QuoteCheck(dossier).against(texts, before, done -> progress.test(JUDGING * done));
        List<String> ids = compared(dossier, texts);
        if (texts.equals(before.texts)
                && ids.equals(compared(before.dossier, texts))
                && places(quotes, ids).equals(places(before.quotes, ids))) {
            return new Evidence(dossier, texts, quotes, before.copies);
        }
        List<Copies> copies = NearCopies.among(
                        ids.stream().map(texts::get).toList(),
                        places(quotes, ids),
                        done -> progress.test(JUDGING + (1 - JUDGING) * done))
                .stream()
                .map(pair -> new Copies(ids.get(pair.first()), ids.get(pair.second()), pair.share(), pair.passages()))
                .toList();
        return new Evidence(dossier, texts, quotes, copies);
    }

    /** The sources that may be witnesses: what nobody quotes is none, so whether its text is at hand is to change nothing. */
    private static List<String> compared(Dossier dossier, Map<String, String> texts) {
        Set<String> quoted = sourcesQuoted(dossier);
        return dossier.sources().stream()
                .map(Source::id)
                .filter(id -> texts.containsKey(id) && quoted.contains(id))
                .distinct()
                .toList();
    }

    private static List<Quoted> places(List<CheckedQuote> quotes, List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        List<Quoted> places = new ArrayList<>();
        for (CheckedQuote quote : quotes) {
            @Nullable Integer text = numbers.get(quote.quote().source());
            if (text != null && quote.verdict() instanceof Placed placed) {
                places.add(new Quoted(text, placed.start(), placed.end()));
            }
        }
        return places;
    }

    /** The sources that quotes of a dossier name: the texts of others are not needed. */
    public static Set<String> sourcesQuoted(Dossier dossier) {
        Stream<Quote> all = Stream.concat(
                dossier.ties().stream().map(Tie::quotes).flatMap(List::stream),
                dossier.actors().stream().map(Actor::quotes).flatMap(List::stream));
        return all.map(Quote::source).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    public Dossier dossier() {
        return dossier;
    }

    /** The texts at hand, by id of source. */
    public Map<String, String> texts() {
        return texts;
    }

    /** All quotes: first those of the ties, then those of the actors, in the order of the dossier. */
    public List<CheckedQuote> quotes() {
        return quotes;
    }

    /** How many quotes there are of each verdict, the best first; those without any, too. */
    public Map<Verdict.Kind, Integer> counts() {
        return counts(quotes);
    }

    /** How many of some quotes there are of each verdict. */
    public static Map<Verdict.Kind, Integer> counts(List<CheckedQuote> quotes) {
        Map<Verdict.Kind, Integer> counts = new EnumMap<>(Verdict.Kind.class);
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            counts.put(kind, 0);
        }
        quotes.forEach(quote -> counts.merge(quote.verdict().kind(), 1, Integer::sum));
        return counts;
    }

    /** The quotes of a tie or actor, in the order of the dossier. */
    public List<CheckedQuote> quotesOf(Owner owner) {
        return quotes.subList(firstOf[place(owner)], firstOf[place(owner) + 1]);
    }

    /** The quotes that name a source, in the order of the dossier. */
    public List<CheckedQuote> quotesFrom(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The quotes that have a place in the text of a source, in the order of that. */
    public List<CheckedQuote> marksIn(String source) {
        return quotesFrom(source).stream()
                .filter(quote -> quote.verdict() instanceof Placed)
                .sorted(Comparator.comparingInt(quote -> ((Placed) quote.verdict()).start()))
                .toList();
    }

    /** Whom the text names as the speaker of a quote, where that is somebody else than the dossier says. */
    public Optional<Attribution.Remark> remark(CheckedQuote quote) {
        // A quote without a source has no place.
        return quote.verdict() instanceof Placed placed
                ? attribution.remark(
                        Objects.requireNonNull(texts.get(quote.quote().source())),
                        placed.start(),
                        placed.end(),
                        quote.quote().speaker())
                : Optional.empty();
    }

    /** Where a quote leaves out that somebody else begins to speak. */
    public List<Attribution.Splice> splices(CheckedQuote quote) {
        return quote.verdict() instanceof Abridged abridged
                ? attribution.splices(
                        Objects.requireNonNull(texts.get(quote.quote().source())), abridged)
                : List.of();
    }

    /** Sources with much of their text in common. */
    public List<Copies> copies() {
        return copies;
    }

    public Witnesses witnesses() {
        return witnesses;
    }

    /** The ids of the sources that the quotes of a tie or actor name, each once, in their order. */
    public List<String> sourcesOf(Owner owner) {
        return sourcesOf(quotesOf(owner));
    }

    private static List<String> sourcesOf(List<CheckedQuote> some) {
        return some.stream()
                .map(quote -> quote.quote().source())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /**
     * Those of the sources of a tie or actor in whose text none of its quotes stands: they prove nothing of it. An altered quote
     * does stand there, but for what differs; of one that is unchecked nobody knows.
     */
    public List<String> lacking(Owner owner) {
        List<String> bearing =
                sourcesOf(quotesOf(owner).stream().filter(Evidence::mayProve).toList());
        return sourcesOf(owner).stream()
                .filter(source -> !bearing.contains(source))
                .toList();
    }

    private static boolean mayProve(CheckedQuote quote) {
        return quote.verdict().kind() != Verdict.Kind.NOT_FOUND;
    }

    /** How many sources of a tie or actor speak for themselves. */
    public int independent(Owner owner) {
        return independent(quotesOf(owner));
    }

    /**
     * How many sources of some quotes speak for themselves. A quote that names no source may be from any of those that others
     * name: it adds none to them, and is from one, as far as anybody knows, where they name none. One that names a source that is
     * not there proves nothing, nor does one that its source has not; an altered one counts, as does one that is unchecked.
     */
    public int independent(List<CheckedQuote> some) {
        // Asked of each tie of a large dossier at once: no streams.
        Set<String> origins = new HashSet<>();
        boolean unnamed = false;
        for (CheckedQuote quote : some) {
            @Nullable String source = quote.quote().source();
            if (source == null) {
                unnamed = true;
            } else if (mayProve(quote) && witnesses.knows(source)) {
                origins.add(witnesses.origin(source));
            }
        }
        return origins.isEmpty() && unnamed ? 1 : origins.size();
    }

    /** Whether at least one quote of a tie or actor stands in its source. */
    public boolean holds(Owner owner) {
        return quotesOf(owner).stream().anyMatch(quote -> quote.verdict().holds());
    }

    /** The source that a quote names; empty where it names none, or one that is not there. */
    public Optional<Source> source(Quote quote) {
        return Optional.ofNullable(quote.source()).flatMap(this::source);
    }

    /** The source with that id; empty where there is none. */
    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    private int place(Owner owner) {
        return owner instanceof OfTie ? owner.number() : dossier.ties().size() + owner.number();
    }
}
