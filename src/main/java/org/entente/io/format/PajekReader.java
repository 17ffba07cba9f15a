package org.entente.io.format;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.entente.io.Findings;
import org.entente.io.ReadResult;
import org.entente.io.Text;

/** Pajek's networks (mrvar.fdv.uni-lj.si/pajek): vertices, arcs and edges, lists and matrices of them. */
final class PajekReader implements GraphReader {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BEGINS =
            Pattern.compile("(?im)^[ \\t\\uFEFF]{0,20}\\*(vertices[ \\t]+\\S|network\\b|(arcs|edges)(list)?[ \\t]*$)");

    @Override
    public String format() {
        return "Pajek NET";
    }

    @Override
    public boolean recognises(Head head) {
        return BEGINS.matcher(head.text()).find();
    }

    @Override
    public ReadResult read(String name, Text text) throws IOException {
        try {
            return decoded(name, text);
        } catch (CharacterCodingException e) {
            return decoded(name, text.in(WINDOWS));
        }
    }

    private static ReadResult decoded(String name, Text text) throws IOException {
        Findings findings = new Findings();
        try (PajekLine lines = new PajekLine(text.open())) {
            return findings.result(name, text, new PajekNetwork(lines, findings).read());
        }
    }
}
