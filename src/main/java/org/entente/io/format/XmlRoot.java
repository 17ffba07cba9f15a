package org.entente.io.format;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.Refusal;
import org.entente.io.Spot;

/** The first element of a format of XML, with or without a prefix. */
final class XmlRoot {
    private final String element;
    private final String format;
    private final Pattern tag;

    XmlRoot(String element, String format) {
        this.element = element;
        this.format = format;
        tag = Pattern.compile("<(\\w+:)?" + element + "[\\s/>]");
    }

    boolean isIn(Head head) {
        return head.stripped().startsWith("<") && tag.matcher(head.text()).find();
    }

    /** Goes on to that element. @throws Refusal if another one is the first */
    void enter(XmlIn xml) throws IOException {
        if (!xml.next() || !xml.isStart(element)) {
            throw new Refusal(
                    "no-" + format.toLowerCase(Locale.ROOT),
                    "this XML is no " + format + ": expected “" + element + "” as its first element",
                    xml.spot(),
                    element,
                    "another");
        }
    }

    static void tellNoGraph(Findings findings) {
        findings.warn("no-graph", "there is no “graph” in this file", new Spot.At(1, 1), "a graph", "none");
    }
}
