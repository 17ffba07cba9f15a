package org.entente.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.evidence.CheckedQuote.OfTie;
import org.entente.evidence.Verdict.Kind;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Period;
import org.entente.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * How well a tie has to be sourced. Only quotes with one of the verdicts, letters and figures, from a source of the dates, count.
 *
 * @param gaps          only ties without any quote: the rest is of no account
 * @param quotes        so many of a tie's quotes count, at least
 * @param independent   they come from so many sources that speak for themselves, at least
 * @param verdicts      those that count
 * @param reliabilities letters of grades, A to F, and {@link #UNGRADED}
 * @param credibilities figures of grades, 1 to 6, and {@link #UNGRADED}
 * @param sourceDates   when the source may have been published; null: whenever, even if it does not say
 */
public record EvidenceFilter(
        boolean gaps,
        int quotes,
        int independent,
        Set<Kind> verdicts,
        Set<Character> reliabilities,
        Set<Character> credibilities,
        @Nullable Period sourceDates) {

    /** Stands for quotes without a grade. */
    public static final char UNGRADED = '-';

    public static final List<Character> RELIABILITIES = List.of('A', 'B', 'C', 'D', 'E', 'F', UNGRADED);
    public static final List<Character> CREDIBILITIES = List.of('1', '2', '3', '4', '5', '6', UNGRADED);

    /** Lets every tie through. */
    public static final EvidenceFilter NONE = new EvidenceFilter(
            false, 0, 0, Set.of(Kind.values()), Set.copyOf(RELIABILITIES), Set.copyOf(CREDIBILITIES), null);

    public EvidenceFilter {
        verdicts = Set.copyOf(verdicts);
        reliabilities = Set.copyOf(reliabilities);
        credibilities = Set.copyOf(credibilities);
    }

    /** The ties that are sourced so well, by their place in the dossier. */
    public BitSet passing(Evidence evidence) {
        int ties = evidence.dossier().ties().size();
        int least = leastQuotes();
        boolean bare = gaps || least == 0;
        BitSet passing = new BitSet(ties);
        for (int tie = 0; tie < ties; tie++) {
            List<CheckedQuote> all = evidence.quotesOf(new OfTie(tie));
            passing.set(tie, all.isEmpty() ? bare : !gaps && (least == 0 || areEnough(all, least, evidence)));
        }
        return passing;
    }

    private boolean areEnough(List<CheckedQuote> all, int least, Evidence evidence) {
        if (all.size() < least) {
            return false;
        }
        List<CheckedQuote> counting = new ArrayList<>(all.size());
        for (CheckedQuote quote : all) {
            if (counts(quote, evidence)) {
                counting.add(quote);
            }
        }
        return counting.size() >= least && (independent < 1 || evidence.independent(counting) >= independent);
    }

    /** How many quotes a tie has to have that count: one at least where not all of them do. */
    public int leastQuotes() {
        boolean chooses = !verdicts.equals(NONE.verdicts)
                || !reliabilities.equals(NONE.reliabilities)
                || !credibilities.equals(NONE.credibilities)
                || sourceDates != null;
        return Math.max(quotes, Math.max(independent, chooses ? 1 : 0));
    }

    /** Whether a quote counts. */
    public boolean counts(CheckedQuote quote, Evidence evidence) {
        @Nullable Grade grade = quote.quote().grade();
        return verdicts.contains(quote.verdict().kind())
                && reliabilities.contains(grade == null ? UNGRADED : grade.reliability())
                && credibilities.contains(grade == null ? UNGRADED : Character.forDigit(grade.credibility(), 10))
                && (sourceDates == null
                        || isIn(sourceDates, evidence.source(quote.quote()).orElse(null)));
    }

    private static boolean isIn(Period dates, @Nullable Source source) {
        @Nullable PartialDate date = source == null ? null : source.date();
        return date != null && new Period(date.first(), date.last()).meets(dates);
    }

    public EvidenceFilter withGaps(boolean only) {
        return new EvidenceFilter(only, quotes, independent, verdicts, reliabilities, credibilities, sourceDates);
    }

    public EvidenceFilter withQuotes(int least) {
        return new EvidenceFilter(gaps, least, independent, verdicts, reliabilities, credibilities, sourceDates);
    }

    public EvidenceFilter withIndependent(int least) {
        return new EvidenceFilter(gaps, quotes, least, verdicts, reliabilities, credibilities, sourceDates);
    }

    /** With quotes of a verdict counting or not. */
    public EvidenceFilter withVerdict(Kind kind, boolean counts) {
        return new EvidenceFilter(
                gaps, quotes, independent, changed(verdicts, kind, counts), reliabilities, credibilities, sourceDates);
    }

    /** With quotes of a letter counting or not. */
    public EvidenceFilter withReliability(char letter, boolean counts) {
        return new EvidenceFilter(
                gaps,
                quotes,
                independent,
                verdicts,
                changed(reliabilities, letter, counts),
                credibilities,
                sourceDates);
    }

    /** With quotes of a figure counting or not. */
    public EvidenceFilter withCredibility(char figure, boolean counts) {
        return new EvidenceFilter(
                gaps,
                quotes,
                independent,
                verdicts,
                reliabilities,
                changed(credibilities, figure, counts),
                sourceDates);
    }

    public EvidenceFilter withSourceDates(@Nullable Period dates) {
        return new EvidenceFilter(gaps, quotes, independent, verdicts, reliabilities, credibilities, dates);
    }

    private static <T> Set<T> changed(Set<T> before, T item, boolean in) {
        Set<T> next = new HashSet<>(before);
        if (in) {
            next.add(item);
        } else {
            next.remove(item);
        }
        return next;
    }
}
