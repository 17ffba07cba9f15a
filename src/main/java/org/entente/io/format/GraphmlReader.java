package org.entente.io.format;

import java.io.IOException;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Text;

/** Reads GraphML (graphml.graphdrawing.org), that of yEd, NodeXL and Gephi too. */
final class GraphmlReader implements GraphReader {
    private static final XmlRoot ROOT = new XmlRoot("graphml", "GraphML");

    @Override
    public String format() {
        return "GraphML";
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
            GraphmlKeys keys = new GraphmlKeys();
            boolean any = false;
            while (xml.next()) {
                if (xml.isStart("key")) {
                    keys.read(xml);
                } else if (xml.isStart("graph")) {
                    new GraphmlGraph(xml, keys, draft, findings).read();
                    any = true;
                }
            }
            if (!any) {
                XmlRoot.tellNoGraph(findings);
            }
        }
        return findings.result(name, text, draft.finish());
    }
}
