package org.entente.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Which sources speak for themselves. Sources that copy or repeat one another are one witness, however many they are. */
public final class Witnesses {
    private static final Comparator<Account> FIRST =
            Comparator.comparing(Account::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));

    private final Map<String, Account> accounts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final List<Link> links = new ArrayList<>();

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

    /** Why sources were taken for one witness. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /**
     * How many of these sources speak for themselves: the figure of a tie, of the sources of its quotes.
     *
     * @param sources ids, in any order, any number of times
     */
    public int independent(Collection<String> sources) {
        return (int) sources.stream().map(this::origin).distinct().count();
    }
}
