package org.entente.io;

/** Where in a file something stands, as far as whoever reads it knows. */
public sealed interface Spot permits JsonPath, Spot.At, Spot.Somewhere {

    /** A place in the text: line and column from 1, columns in UTF-16 units. */
    record At(int line, int column) implements Spot {}

    /** Not known where. */
    enum Somewhere implements Spot {
        IN_THE_FILE
    }
}
