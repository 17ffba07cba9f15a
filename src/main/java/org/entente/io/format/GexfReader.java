package org.entente.io.format;

import java.io.IOException;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Text;

/** Reads GEXF 1.1 to 1.3 (gexf.net): with positions and colours, nodes in nodes, and values that hold for a time. */
final class GexfReader implements GraphReader {
    private static final XmlRoot ROOT = new XmlRoot("gexf", "GEXF");

    @Override
    public String format() {
        return "GEXF";
    }

    @Override
    public boolean recognises(Head head) {
        return ROOT.isIn(head);
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        Findings findings = new Findings();
        DossierDraft draft = new DossierDraft(findings);
        try (XmlIn xml = XmlIn.of(text)) {
            ROOT.enter(xml);
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
                XmlRoot.tellNoGraph(findings);
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
