package org.entente.io.format;

import java.io.IOException;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;

/** Reads GEXF 1.1 to 1.3 (gexf.net): with positions and colours, nodes in nodes, and values that hold for a time. */
final class GexfReader implements GraphReader {
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?gexf[\\s/>]");

    @Override
    public String format() {
        return "GEXF";
    }

    @Override
    public boolean recognises(Head head) {
        return head.stripped().startsWith("<") && ROOT.matcher(head.text()).find();
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        Findings findings = new Findings();
        DossierDraft draft = new DossierDraft(findings);
        try (XmlIn xml = XmlIn.of(text)) {
            if (!xml.next() || !xml.isStart("gexf")) {
                throw new Refusal(
                        "no-gexf",
                        "this XML is no GEXF: expected “gexf” as its first element",
                        xml.spot(),
                        "gexf",
                        "another");
            }
            boolean any = false;
            boolean own = false;
            while (xml.next()) {
                if (xml.isStart("meta")) {
                    own |= readMeta(xml, draft);
                } else if (xml.isStart("graph")) {
                    new GexfGraph(xml, own, draft, findings).read();
                    any = true;
                }
            }
            if (!any) {
                findings.warn("no-graph", "there is no “graph” in this file", new Spot.At(1, 1), "a graph", "none");
            }
        }
        return findings.result(name, text, draft.finish());
    }

    /** Whether it is a file of Entente's own. */
    private static boolean readMeta(XmlIn xml, DossierDraft draft) throws IOException {
        boolean own = false;
        int outer = xml.depth() - 1;
        while (xml.next() && xml.depth() > outer) {
            if (!xml.isStart()) {
                switch (xml.name()) {
                    case "creator" -> {
                        if (xml.content().equals(XmlOut.CREATOR)) {
                            draft.keepScale();
                            own = true;
                        }
                    }
                    case "title" -> draft.title(XmlOut.unescaped(xml.content()));
                    case "description" -> draft.description(XmlOut.unescaped(xml.content()));
                    default -> {}
                }
            }
        }
        return own;
    }
}
