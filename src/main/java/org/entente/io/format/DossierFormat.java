package org.entente.io.format;

import java.util.List;
import org.entente.io.DossierWriter;

/** Entente's own format, which holds all there is. */
final class DossierFormat implements GraphWriter {
    @Override
    public String word() {
        return "json";
    }

    @Override
    public String format() {
        return "Entente dossier";
    }

    @Override
    public List<String> lost(Outgoing graph) {
        return List.of();
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("", (graph, out) -> out.write(new DossierWriter().toString(graph.dossier()))));
    }
}
