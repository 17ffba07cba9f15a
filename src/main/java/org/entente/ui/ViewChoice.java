package org.entente.ui;

/** Which view a person wants of the graph; {@link #BY_SIZE} is the map where there are many actors. */
enum ViewChoice {
    BY_SIZE("By size"),
    STORY("Story"),
    MAP("Map");

    private final String label;

    ViewChoice(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
