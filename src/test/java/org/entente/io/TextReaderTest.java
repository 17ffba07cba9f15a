package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private static final int[] CHARACTERS = {'a', '"', '\\', '\n', 'é', 'ж', '字', 0x1F600, 0xFEFF};

    private static String read(InputStream in) throws IOException {
        StringWriter all = new StringWriter();
        try (TextReader reader = TextReader.of(in)) {
            reader.transferTo(all);
        }
        return all.toString();
    }

    /** Comes to its end here and there, as a stream of a network does. */
    private static InputStream hesitant(byte[] bytes, Random random) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(50_000)));
            }
        };
    }

    @Property(tries = 60)
    void everyCharacterComesThroughWhereverAPartEnds(
            @ForAll long seed,
            @ForAll @IntRange(max = 200_000) int length,
            @ForAll boolean wide,
            @ForAll boolean marked)
            throws IOException {
        Random random = new Random(seed);
        String text = random.ints(length, 0, CHARACTERS.length)
                .map(i -> CHARACTERS[i])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Charset charset = wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        String written = (wide || marked ? "\uFEFF" : "") + (text.startsWith("\uFEFF") ? "x" : "") + text;

        assertEquals(
                wide || marked ? written.substring(1) : written, read(hesitant(written.getBytes(charset), random)));
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedInAnyPart() {
        byte[] bytes = "a".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        bytes[190_000] = (byte) 0xFF;

        assertThrows(CharacterCodingException.class, () -> read(new ByteArrayInputStream(bytes)));
    }

    @Test
    void troubleOfTheFileIsToldAsItIs() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(new byte[200_000]), broken);

        assertEquals(
                "the disk is gone",
                assertThrows(IOException.class, () -> read(in)).getMessage());
    }

    @Test
    void whoIsInterruptedDoesNotWaitForASlowFile() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                waits.countDown();
                try {
                    never.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException("interrupted");
                }
                return -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream("a".repeat(200_000).getBytes(StandardCharsets.UTF_8)), slow);
        StringBuilder end = new StringBuilder();
        Thread reading = new Thread(() -> {
            try {
                read(in);
            } catch (InterruptedIOException e) {
                end.append("interrupted");
            } catch (IOException e) {
                end.append(e);
            }
        });
        reading.start();
        waits.await();

        reading.interrupt();
        reading.join(10_000);

        assertEquals("interrupted", end.toString());
        never.countDown();
        assertTrue(!reading.isAlive());
    }
}
