package org.entente.evidence;

import java.util.List;

/** What came of holding a quote against the text of its source. */
public sealed interface Verdict {

    /** The six that a quote can get, the best first. */
    enum Kind {
        VERBATIM("verbatim"),
        TYPOGRAPHY("typography"),
        ABRIDGED("abridged"),
        ALTERED("altered"),
        NOT_FOUND("not-found"),
        UNCHECKED("unchecked");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in file, command line and window: {@code not-found}. */
        public String word() {
            return word;
        }

        /** Whether the source says what the quote says it says; false where nobody knows. */
        public boolean holds() {
            return compareTo(ABRIDGED) <= 0;
        }
    }

    Kind kind();

    /** The word for it in file, command line and window: {@code not-found}. */
    default String word() {
        return kind().word();
    }

    /** Whether the source says what the quote says it says; false where nobody knows. */
    default boolean holds() {
        return kind().holds();
    }

    /** A verdict with a place in the text: UTF-16 units, end exclusive. */
    sealed interface Placed extends Verdict {
        int start();

        int end();
    }

    /** Same characters; only the canonical Unicode form and runs of space, tab and line break may differ. */
    record Verbatim(int start, int end) implements Placed {
        public Verbatim {
            checkPlace(start, end);
        }

        @Override
        public Kind kind() {
            return Kind.VERBATIM;
        }
    }

    /** Same words, figures and inner marks, set in other types. */
    record Typography(int start, int end) implements Placed {
        public Typography {
            checkPlace(start, end);
        }

        @Override
        public Kind kind() {
            return Kind.TYPOGRAPHY;
        }
    }

    /**
     * Its words stand there in order, and it says where it left out or put in words, or leaves out a reporting clause.
     *
     * @param leftOut what stands in the text between the words of the quote, in order; empty where it only put in words
     * @param putIn   what stands in brackets in the quote, in order, also before and behind the words that stand in the text
     */
    record Abridged(int start, int end, List<Omission> leftOut, List<Insertion> putIn) implements Placed {
        public Abridged {
            checkPlace(start, end);
            leftOut = List.copyOf(leftOut);
            putIn = List.copyOf(putIn);
        }

        /** Whether a negation is among what was left out: the reader should be warned. */
        public boolean hidesNegation() {
            return leftOut.stream().anyMatch(Omission::negates);
        }

        /** Whether a negation is among what was put in: the reader should be warned of that too. */
        public boolean addsNegation() {
            return putIn.stream().anyMatch(Insertion::negates);
        }

        @Override
        public Kind kind() {
            return Kind.ABRIDGED;
        }
    }

    /**
     * Most of its words stand there in order, but something differs that it does not say.
     *
     * @param changes what differs, in order; never empty
     */
    record Altered(int start, int end, List<Change> changes) implements Placed {
        public Altered {
            checkPlace(start, end);
            changes = List.copyOf(changes);
        }

        @Override
        public Kind kind() {
            return Kind.ALTERED;
        }
    }

    /** No passage of the text comes near it, or it has no word. */
    record NotFound() implements Verdict {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no text at hand. */
    record Unchecked() implements Verdict {
        @Override
        public Kind kind() {
            return Kind.UNCHECKED;
        }
    }

    /**
     * A piece of the text that a quote leaves out.
     *
     * @param words   as they stand in the text from start to end
     * @param negates whether one of them is a negation
     */
    record Omission(int start, int end, String words, boolean negates) {}

    /**
     * Words that a quote has in brackets.
     *
     * @param words   without the brackets
     * @param negates whether one of them is a negation
     */
    record Insertion(String words, boolean negates) {}

    /**
     * One difference.
     *
     * @param quote words of the quote; empty where the text has more
     * @param text  words of the text; empty where the quote has more
     */
    record Change(String quote, String text) {}

    private static void checkPlace(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no such place: " + start + " to " + end);
        }
    }
}
