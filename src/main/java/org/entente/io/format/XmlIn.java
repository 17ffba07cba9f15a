package org.entente.io.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.io.Findings;
import org.entente.io.Limits;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML tag by tag. A document type declaration is refused before the parser sees it, so nothing is ever expanded or fetched.
 * Elements and attributes go by their local names: programs disagree on the namespaces.
 */
final class XmlIn implements AutoCloseable {
    private static final Pattern ENCODING =
            Pattern.compile("\\A\\s*<\\?xml\\b[^>]{0,200}?\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Pattern PARSER_WORDS = Pattern.compile("(?s).*Message: ");
    private static final int OFTEN = 512;

    private final Reader text;
    private final XMLStreamReader xml;
    private final StringBuilder content = new StringBuilder();
    /** The local names of the attributes of the element, as many as there are; not known yet where that is less than 0. */
    private String[] names = new String[16];

    private int attributes = -1;
    /** A bit for the hash of each of them: most names that are asked for are not there. */
    private long hashes;

    private int depth;
    private int events;
    private boolean start;
    private int line = 1;
    private int column = 1;

    private XmlIn(Reader text) throws IOException {
        this.text = text;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new StringReader(""));
        try {
            xml = factory.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** @throws Refusal if there is a document type declaration, or no XML */
    static XmlIn of(Text text) throws IOException {
        Text decoded = decoded(text);
        try (Reader prolog = decoded.open()) {
            new XmlProlog(prolog).check();
        } catch (CharacterCodingException e) {
            throw noText();
        }
        return new XmlIn(decoded.open());
    }

    /** In the encoding that is declared; a byte order mark tells better. */
    private static Text decoded(Text text) throws IOException {
        Matcher declared = ENCODING.matcher(Head.of(text).text());
        if (!declared.find() || text instanceof Text.AtHand) {
            return text;
        }
        try {
            Charset charset = Charset.forName(declared.group(1));
            return charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII)
                    ? text
                    : text.in(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new Refusal(
                    "unknown-encoding",
                    "nobody here knows the encoding “" + declared.group(1) + "”: save the file as UTF-8",
                    new Spot.At(1, 1),
                    "UTF-8",
                    declared.group(1));
        }
    }

    /**
     * Goes on to the next tag; false at the end.
     *
     * @throws InterruptedIOException if the thread was interrupted
     */
    boolean next() throws IOException {
        if (start) {
            content.setLength(0);
        }
        try {
            boolean indented = false;
            while (xml.hasNext()) {
                Location before = xml.getLocation();
                line = Math.max(1, before.getLineNumber());
                // Behind white space the parser is past the “<” already.
                column = Math.max(1, before.getColumnNumber() - (indented ? 1 : 0));
                indented = false;
                int event = xml.next();
                if (++events % OFTEN == 0 && Thread.interrupted()) {
                    throw new InterruptedIOException("reading was cancelled");
                }
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        start = true;
                        attributes = -1;
                        depth++;
                        Limits.checkNesting(depth, spot());
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        start = false;
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        Limits.checkString(content.length(), spot());
                        indented = event == XMLStreamConstants.CHARACTERS
                                && xml.getTextLength() > 0
                                && Character.isWhitespace(content.charAt(content.length() - 1));
                    }
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** Whether the tag opens an element, and does not close one. */
    boolean isStart() {
        return start;
    }

    boolean isStart(String element) {
        return start && name().equals(element);
    }

    boolean isEnd(String element) {
        return !start && name().equals(element);
    }

    /** The local name of the element. */
    String name() {
        return local(xml.getLocalName());
    }

    /** In how many elements the content of this one stands. */
    int depth() {
        return depth;
    }

    /** The text since the last tag that opened an element. */
    String content() {
        return content.toString();
    }

    /** Null where the element has none of that name. */
    @Nullable String attribute(String name) {
        if (attributes < 0) {
            findAttributes();
        }
        if ((hashes & bit(name)) == 0) {
            return null;
        }
        for (int i = 0; i < attributes; i++) {
            if (names[i].equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void findAttributes() {
        attributes = xml.getAttributeCount();
        if (names.length < attributes) {
            names = new String[2 * attributes];
        }
        hashes = 0;
        for (int i = 0; i < attributes; i++) {
            names[i] = local(xml.getAttributeLocalName(i));
            hashes |= bit(names[i]);
        }
    }

    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    String attribute(String name, String otherwise) {
        @Nullable String value = attribute(name);
        return value == null ? otherwise : value;
    }

    /** The id of the node at that end of an edge; null where it names none, and it is told that it is left out. */
    @Nullable String end(String end, Findings findings) {
        String id = attribute(end, "");
        if (id.isBlank()) {
            findings.warn(
                    "no-end",
                    "this edge has no “" + end + "” and is left out: give it the id of a node",
                    spot(),
                    end + "=\"…\"",
                    "none");
            return null;
        }
        return XmlOut.unescaped(id);
    }

    private static String local(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    /** Where the tag begins. */
    Spot spot() {
        return new Spot.At(line, column);
    }

    /** Passes over the element whose start was read last. */
    void skip() throws IOException {
        int outer = depth - 1;
        while (depth > outer && next()) {}
    }

    private static IOException refusal(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return noText();
            }
            if (cause instanceof IOException io) {
                return io;
            }
        }
        @Nullable Location at = e.getLocation();
        String why = PARSER_WORDS
                .matcher(String.valueOf(e.getMessage()))
                .replaceFirst("")
                .strip();
        return new Refusal(
                "not-xml",
                "this is not well-formed XML: " + why + " Mend it there, or export the file again",
                at == null || at.getLineNumber() < 1
                        ? Spot.Somewhere.IN_THE_FILE
                        : new Spot.At(at.getLineNumber(), Math.max(1, at.getColumnNumber())),
                "well-formed XML",
                why);
    }

    private static Refusal noText() {
        return new Refusal(
                "malformed-text",
                "there are bytes that are no text: save the file as UTF-8, or declare its encoding",
                Spot.Somewhere.IN_THE_FILE,
                "UTF-8",
                "other bytes");
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
