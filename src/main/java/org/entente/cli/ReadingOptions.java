package org.entente.cli;

import java.nio.file.Path;
import org.entente.io.format.TableChoices;
import org.entente.model.PropertyUse;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that reads a file may be told of how it is meant. */
final class ReadingOptions {
    @Option(
            names = "--from-column",
            paramLabel = "COLUMN",
            description = "of a table (CSV): the column that ties start from, by its heading or its number from 1")
    private @Nullable String from;

    @Option(names = "--to-column", paramLabel = "COLUMN", description = "the column of a table that ties lead to")
    private @Nullable String to;

    @Option(
            names = "--type-column",
            paramLabel = "COLUMN",
            description = "the column of a table that holds tie types; empty for none")
    private @Nullable String type;

    @Option(names = "--nodes", paramLabel = "FILE", description = "a second table that tells of the actors")
    private @Nullable Path nodes;

    @Option(
            names = "--type-property",
            paramLabel = "NAME",
            description = "a property of ties that is taken for the tie type")
    private @Nullable String typeProperty;

    @Option(
            names = "--kind-property",
            paramLabel = "NAME",
            description = "a property of actors that is taken for the kind")
    private @Nullable String kindProperty;

    PropertyUse properties() {
        return new PropertyUse(typeProperty, kindProperty);
    }

    TableChoices table() {
        return new TableChoices(from, to, type, null, nodes);
    }
}
