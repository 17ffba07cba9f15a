package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.io.DossierReader;
import org.entente.io.ReadResult;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    @Test
    void theExampleWorksWhenPasted() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertTrue(example.find());

        ReadResult read = new DossierReader().read("README.md", example.group(1));

        assertEquals(List.of(), read.problems());
        assertEquals(1, Objects.requireNonNull(read.dossier()).ties().size());
    }
}
