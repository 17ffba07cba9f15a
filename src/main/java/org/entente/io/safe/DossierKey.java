package org.entente.io.safe;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** By what the snapshots of a dossier are found again. */
public sealed interface DossierKey {
    /** With what the names of the folders begin whose dossiers have no file. */
    String FRESH = "fresh-";

    /** As people read it. */
    String text();

    /** The name of the folder with its snapshots. */
    default String folder() {
        return ContentHash.of((getClass().getSimpleName() + ":" + text()).getBytes(StandardCharsets.UTF_8))
                .substring(0, 32);
    }

    /** One that has a file. */
    record InFile(Path file) implements DossierKey {
        public InFile {
            file = file.toAbsolutePath().normalize();
        }

        @Override
        public String text() {
            return file.toString();
        }
    }

    /**
     * One that has never been saved.
     *
     * @param id not used for another
     */
    record Fresh(String id) implements DossierKey {
        @Override
        public String text() {
            return id;
        }

        @Override
        public String folder() {
            return FRESH + DossierKey.super.folder();
        }
    }
}
