package org.entente.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a web page, a line for each of its paragraphs, headings and cells. */
final class HtmlText implements NodeVisitor {
    /** What no reader sees, what is struck out, and what is not the text itself. */
    private static final String UNREAD =
            "script, style, noscript, template, iframe, object, svg, nav, button, select, [hidden], del, s, strike";

    private static final Pattern UNSEEN = Pattern.compile(
            "(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse))\\b", Pattern.CASE_INSENSITIVE);

    private final StringBuilder text = new StringBuilder();

    private HtmlText() {}

    /** In the encoding that the page declares; UTF-8 where it declares none. */
    static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(Jsoup.parse(in, null, ""));
        }
    }

    /** The words of a part of a page. */
    static String of(String html) {
        return of(Jsoup.parse(html));
    }

    private static String of(Document page) {
        page.select(UNREAD).remove();
        page.select("[style]").stream()
                .filter(element -> UNSEEN.matcher(element.attr("style")).find())
                .forEach(Node::remove);
        HtmlText words = new HtmlText();
        page.body().traverse(words);
        return words.text.toString().strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element && (isBlock(element) || isBreak(element))) {
            endLine();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && isBlock(element)) {
            endLine();
        }
    }

    /** What was put in may stand within a line, though jsoup takes it for a block. */
    private static boolean isBlock(Element element) {
        return element.isBlock() && !element.nameIs("ins");
    }

    private static boolean isBreak(Element element) {
        return element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
    }

    /** White space counts once, as a browser shows it. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (" \t\n\r\f".indexOf(c) < 0) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && !atLineStart()) {
                text.append(' ');
            }
        }
    }

    private boolean atLineStart() {
        return text.charAt(text.length() - 1) == '\n';
    }

    private void endLine() {
        if (!text.isEmpty() && !atLineStart()) {
            text.append('\n');
        }
    }
}
