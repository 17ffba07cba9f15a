package org.entente.draw.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.entente.draw.SvgPainter;
import org.entente.draw.map.Drawing;

/** Lines and letters, for whoever goes on drawing. */
final class SvgFile implements PictureFile {
    @Override
    public void write(Subject subject, OutputStream out) throws IOException, InterruptedException {
        Drawing drawing = subject.drawing();
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            new SvgPainter(subject.scene().visible().graph(), subject.palette())
                    .paint(drawing.picture(), drawing.camera(), drawing.width(), drawing.height(), text);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        text.flush();
    }
}
