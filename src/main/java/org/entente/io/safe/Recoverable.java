package org.entente.io.safe;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A dossier that was not saved when its process ended.
 *
 * @param key which it is
 * @param since when it was last in step with its file
 * @param inStep the hash of its file then, as {@link ContentHash}: another one now tells that the file was changed since;
 *     empty if it has none
 * @param newest its last state that is whole
 * @param mark the file that says so
 */
public record Recoverable(DossierKey key, Instant since, String inStep, Snapshot newest, Path mark) {}
