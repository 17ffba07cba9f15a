package org.entente.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.evidence.CheckedQuote;
import org.entente.evidence.Verdict.Abridged;
import org.entente.evidence.Verdict.Omission;
import org.entente.evidence.Verdict.Placed;

/** Where quotes stand in a text; several may stand over one another. */
record Marks(List<Mark> all) {

    /** Some units of the text, end exclusive. */
    record Part(int start, int end) {}

    /**
     * One of them.
     *
     * @param parts the words it has, in order, without what it leaves out between them; at least one
     * @param argb  colour of the tie's type, opaque
     */
    record Mark(CheckedQuote quote, List<Part> parts, int argb) {
        static Mark of(CheckedQuote quote, int argb) {
            Placed placed = (Placed) quote.verdict();
            List<Part> parts = new ArrayList<>();
            int start = placed.start();
            if (placed instanceof Abridged abridged) {
                for (Omission left : abridged.leftOut()) {
                    if (left.start() > start) {
                        parts.add(new Part(start, left.start()));
                    }
                    start = left.end();
                }
            }
            if (placed.end() > start) {
                parts.add(new Part(start, placed.end()));
            }
            return new Mark(quote, List.copyOf(parts), argb);
        }

        int start() {
            return parts.get(0).start;
        }

        int end() {
            return parts.get(parts.size() - 1).end;
        }

        private int length() {
            return end() - start();
        }
    }

    /** A stretch of the text over which the same marks stand, the shortest first. */
    record Stretch(int start, int end, List<Mark> marks) {}

    private record Laid(Part part, Mark mark) {}

    Marks {
        all = List.copyOf(all);
    }

    /** The stretches that have marks, in the order of the text. */
    List<Stretch> stretches() {
        TreeSet<Integer> borders = new TreeSet<>();
        List<Laid> laid = new ArrayList<>();
        for (Mark mark : all) {
            for (Part part : mark.parts) {
                borders.add(part.start);
                borders.add(part.end);
                laid.add(new Laid(part, mark));
            }
        }
        laid.sort(Comparator.comparingInt(one -> one.part.start));
        List<Laid> open = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        int next = 0;
        for (int start : borders) {
            open.removeIf(one -> one.part.end <= start);
            while (next < laid.size() && laid.get(next).part.start == start) {
                open.add(laid.get(next++));
            }
            if (!open.isEmpty()) {
                stretches.add(new Stretch(
                        start,
                        borders.higher(start),
                        open.stream()
                                .map(Laid::mark)
                                .sorted(Comparator.comparingInt(Mark::length))
                                .toList()));
            }
        }
        return stretches;
    }

    /** The mark that a click on a place of the text is for: the shortest there. */
    Optional<Mark> at(int place) {
        return all.stream()
                .filter(mark -> mark.start() <= place && place < mark.end())
                .min(Comparator.comparingInt(Mark::length));
    }

    /** Which of them is that quote; -1 if none is. */
    int indexOf(CheckedQuote quote) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).quote.isSameAs(quote)) {
                return i;
            }
        }
        return -1;
    }
}
