package org.entente.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Dossier;
import org.entente.model.Extras;
import org.entente.model.View;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrictJsonTest {
    private static final Path SUITE = Path.of("../shared/corpus/jsontestsuite/test_parsing")
            .toAbsolutePath()
            .normalize();
    private static final Dossier EMPTY =
            new Dossier(null, null, List.of(), List.of(), List.of(), List.of(), View.NONE, Extras.NONE);

    /** Reads every token, and makes nothing of them. */
    private static ReadResult read(Text text) throws IOException {
        return StrictJson.read("test", text, (from, strictness) -> {
            try (JsonReader json = StrictJson.tokens(from.open(), strictness)) {
                StrictJson.skip(json);
                if (json.peek() != JsonToken.END_DOCUMENT) {
                    throw new MalformedJsonException("text after the end");
                }
                return new ReadResult(EMPTY, List.of(), 0);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whatMustBeReadIsAndWhatMustNotIsNot() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "no JSONTestSuite beside the checkout");
        try (Stream<Path> files = Files.list(SUITE)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        ReadResult read = Opening.of(file, (name, text) -> read(text));
        switch (file.getFileName().toString().charAt(0)) {
            case 'y' -> assertNotNull(read.dossier(), () -> read.problems().toString());
            case 'n' -> assertNull(read.dossier());
            default -> assertEquals(read.dossier() == null, !read.errors().isEmpty());
        }
    }

    @Test
    void loneSurrogatesAreReadAndTextAfterTheEndIsNot() throws IOException {
        assertNotNull(read(new Text.AtHand("[\"\\uD800\"]")).dossier());
        ReadResult read = read(new Text.AtHand("[1]\n x"));
        assertNull(read.dossier());
        assertEquals(2, read.errors().get(0).line());
    }
}
