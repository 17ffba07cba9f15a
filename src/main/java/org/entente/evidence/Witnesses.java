package org.entente.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Dossier;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/** Which sources speak for themselves. Sources that copy or repeat one another are one witness, however many they are. */
public final class Witnesses {
    private static final Comparator<Account> FIRST =
            Comparator.comparing(Account::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));

    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, List<Link>> linksByOrigin;

    /**
     * A source as a witness.
     *
     * @param repeats id of the source that it only repeats
     */
    public record Account(String id, @Nullable PartialDate date, @Nullable String repeats) {}

    /**
     * Why two sources are one witness. The one with the earlier date is the origin; where neither is, {@code other} is.
     *
     * @param share of the shorter one's text that stands in the other, 0 to 1; 0 where one says itself that it repeats the other
     */
    public record Link(String one, String other, double share) {}

    /**
     * Finds out who speaks for whom.
     *
     * @param accounts each id once
     * @param copies   sources with much of their text in common, without those that a person said are not the same
     */
    public Witnesses(List<Account> accounts, List<Link> copies) {
        for (Account account : accounts) {
            this.accounts.put(account.id, account);
        }
        for (Account account : accounts) {
            if (account.repeats != null) {
                join(new Link(account.id, account.repeats, 0));
            }
        }
        copies.forEach(this::join);
        linksByOrigin = links.stream().collect(Collectors.groupingBy(link -> origin(link.one)));
    }

    /**
     * The witnesses of a dossier.
     *
     * @param copies sources with much of their text in common
     */
    static Witnesses of(Dossier dossier, List<Link> copies) {
        Map<String, Set<String>> apart = new HashMap<>();
        for (Source source : dossier.sources()) {
            apart.merge(source.id(), Set.copyOf(source.independentOf()), (one, other) -> one);
        }
        return new Witnesses(
                dossier.sources().stream()
                        .map(source -> new Account(source.id(), source.date(), source.repeats()))
                        .toList(),
                copies.stream()
                        .filter(link -> !apart.getOrDefault(link.one, Set.of()).contains(link.other)
                                && !apart.getOrDefault(link.other, Set.of()).contains(link.one))
                        .toList());
    }

    private void join(Link link) {
        Account one = accounts.get(origin(link.one));
        Account other = accounts.get(origin(link.other));
        if (one == null || other == null) {
            return;
        }
        links.add(link);
        if (!one.id.equals(other.id)) {
            boolean oneIsFirst = FIRST.compare(one, other) < 0;
            parents.put(oneIsFirst ? other.id : one.id, oneIsFirst ? one.id : other.id);
        }
    }

    /** The source that speaks for that one: the earliest of those that copy or repeat one another; itself if it does neither. */
    public String origin(String source) {
        String origin = source;
        while (parents.containsKey(origin)) {
            origin = Objects.requireNonNull(parents.get(origin));
        }
        return origin;
    }

    /** Whether there is a source with that id. */
    public boolean knows(String source) {
        return accounts.containsKey(source);
    }

    /** Why sources were taken for one witness. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /**
     * Why some of these sources were taken for one witness: the links between them. Where these do not join all that were taken for
     * one, those over other sources, as few as will do for each, are among them: a copy of a copy is explained by what is between.
     */
    public List<Link> links(Collection<String> sources) {
        Map<String, Set<String>> ofOrigin = new LinkedHashMap<>();
        sources.forEach(source -> ofOrigin.computeIfAbsent(origin(source), origin -> new LinkedHashSet<>())
                .add(source));
        return ofOrigin.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .flatMap(group -> explaining(group.getValue(), linksByOrigin.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static Stream<Link> explaining(Set<String> members, List<Link> ofWitness) {
        Set<String> told = chained(members, ofWitness);
        return ofWitness.stream().filter(link -> told.contains(link.one) && told.contains(link.other));
    }

    /** The members, with the others on the ways from the first of them that lead over as few others as can be. O(links). */
    private static Set<String> chained(Set<String> members, List<Link> ofWitness) {
        Map<String, List<String>> neighbours = new HashMap<>();
        for (Link link : ofWitness) {
            neighbours.computeIfAbsent(link.one, one -> new ArrayList<>()).add(link.other);
            neighbours.computeIfAbsent(link.other, other -> new ArrayList<>()).add(link.one);
        }
        String first = members.iterator().next();
        Map<String, String> before = new HashMap<>();
        Deque<Map.Entry<String, String>> steps = new ArrayDeque<>(List.of(Map.entry(first, first)));
        while (!steps.isEmpty()) {
            Map.Entry<String, String> step = steps.remove();
            if (before.putIfAbsent(step.getValue(), step.getKey()) == null) {
                for (String next : neighbours.getOrDefault(step.getValue(), List.of())) {
                    // A member costs nothing: all that is reached without another source comes first.
                    if (members.contains(next)) {
                        steps.addFirst(Map.entry(step.getValue(), next));
                    } else {
                        steps.addLast(Map.entry(step.getValue(), next));
                    }
                }
            }
        }
        Set<String> chained = new HashSet<>(Set.of(first));
        for (String member : members) {
            for (String at = member; chained.add(at); ) {
                at = Objects.requireNonNull(before.get(at));
            }
        }
        return chained;
    }

    /**
     * How many of these sources speak for themselves: the figure of a tie, of the sources of its quotes. An id that no source has
     * proves nothing, and counts for none.
     *
     * @param sources ids, in any order, any number of times
     */
    public int independent(Collection<String> sources) {
        return (int) sources.stream()
                .filter(this::knows)
                .map(this::origin)
                .distinct()
                .count();
    }
}
