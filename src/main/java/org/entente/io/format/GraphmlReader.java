package org.entente.io.format;

import java.io.IOException;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Refusal;
import org.entente.io.Spot;
import org.entente.io.Text;

/** Reads GraphML (graphml.graphdrawing.org), that of yEd, NodeXL and Gephi too. */
final class GraphmlReader implements GraphReader {
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?graphml[\\s/>]");

    @Override
    public String format() {
        return "GraphML";
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
            if (!xml.next() || !xml.isStart("graphml")) {
                throw new Refusal(
                        "no-graphml",
                        "this XML is no GraphML: expected “graphml” as its first element",
                        xml.spot(),
                        "graphml",
                        "another");
            }
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
                findings.warn("no-graph", "there is no “graph” in this file", new Spot.At(1, 1), "a graph", "none");
            }
        }
        return findings.result(name, text, draft.finish());
    }
}
