package org.entente.io;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The words of a Markdown text (CommonMark) without its signs. Lines and paragraphs stay, of links the words that are shown, of
 * numbered lists the numbers: a paragraph that begins with "1914." looks like one.
 */
final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();

    private final StringBuilder text = new StringBuilder();

    /** What the next item of each list at hand begins with, the innermost first. */
    private final Deque<Integer> numbers = new ArrayDeque<>();

    private MarkdownText() {}

    static String of(String markdown) {
        MarkdownText words = new MarkdownText();
        words.walk(PARSER.parse(markdown));
        return words.text.toString().strip();
    }

    /** Without recursion, since a text may be nested deeply. */
    private void walk(Node root) {
        @Nullable Node at = root;
        while (at != null) {
            begin(at);
            @Nullable Node next = at instanceof Image ? null : at.getFirstChild();
            while (next == null && at != null) {
                end(at);
                next = at.getNext();
                at = at.getParent();
            }
            at = next;
        }
    }

    private void begin(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof HtmlBlock html) {
            text.append(HtmlText.of(html.getLiteral()));
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak || isBreak(node)) {
            text.append('\n');
        } else if (node instanceof OrderedList list) {
            numbers.push(list.getMarkerStartNumber());
        } else if (node instanceof ListItem && node.getParent() instanceof OrderedList list) {
            int number = numbers.pop();
            text.append(number).append(list.getMarkerDelimiter()).append(' ');
            numbers.push(number + 1);
        }
    }

    private static boolean isBreak(Node node) {
        return node instanceof HtmlInline tag
                && tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br");
    }

    private void end(Node node) {
        if (node instanceof OrderedList) {
            numbers.pop();
        }
        if (node instanceof Block) {
            endLines(isClose(node) ? 1 : 2);
        }
    }

    /** Whether no empty line parts it from the next, since it is in a list without any. */
    private static boolean isClose(Node node) {
        @Nullable Node item = node instanceof ListItem ? node : node.getParent();
        return item instanceof ListItem && item.getParent() instanceof ListBlock list && list.isTight();
    }

    private void endLines(int wanted) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        text.append("\n".repeat(Math.max(0, wanted - (text.length() - end))));
    }
}
