package org.entente.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.io.format.GraphFiles;

/**
 * Reads a GEXF or GraphML file five times by turns: with the JDK's parser alone, every attribute and text asked for, and into a
 * dossier. Prints {@code bare_ms} and {@code read_ms}, the fastest of each, and {@code first_ms}, the first of the last; of the
 * processor's time, for others may be at work on the machine.
 */
public final class XmlBench {
    private XmlBench() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        double bare = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = cpu();
            long characters = bare(file);
            bare = Math.min(bare, (cpu() - start) / 1e6);
            start = cpu();
            int ties = Objects.requireNonNull(new GraphFiles().read(file).dossier())
                    .ties()
                    .size();
            double millis = (cpu() - start) / 1e6;
            read = Math.min(read, millis);
            if (round == 0) {
                System.out.println("characters=" + characters + "\nties=" + ties);
                print("first_ms", millis);
            }
        }
        print("bare_ms", bare);
        print("read_ms", read);
    }

    /** Of this thread alone, ns. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long bare(Path file) throws IOException, XMLStreamException {
        long characters = 0;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        characters += xml.getLocalName().length();
                        for (int i = 0; i < xml.getAttributeCount(); i++) {
                            characters += xml.getAttributeValue(i).length();
                        }
                    }
                    case XMLStreamConstants.CHARACTERS -> characters += xml.getText().length();
                    default -> {}
                }
            }
        }
        return characters;
    }

    private static void print(String name, double value) {
        System.out.println(name + "=" + String.format(Locale.ROOT, "%.1f", value));
    }
}
