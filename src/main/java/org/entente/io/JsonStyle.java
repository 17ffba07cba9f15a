package org.entente.io;

/** How JSON is laid out: on lines of its own or on one, with which blanks. */
interface JsonStyle {
    /** As Entente writes by itself. */
    JsonStyle OWN = new Plain("\n", "  ", ": ", ", ", "", Habit.BY_WIDTH);

    /** When an object or a list that is not empty stands on one line. */
    enum Habit {
        ALWAYS,
        BY_WIDTH,
        NEVER
    }

    /** One and the same everywhere. */
    record Plain(String lineEnd, String unit, String colon, String comma, String pad, Habit habit)
            implements JsonStyle {
        @Override
        public JsonStyle member(String key, char open) {
            return this;
        }

        @Override
        public JsonStyle item() {
            return this;
        }
    }

    String lineEnd();

    /** What a line below is indented by. */
    String unit();

    /** Between key and value. */
    String colon();

    /** Between two values on one line. */
    String comma();

    /** Inside the brackets on one line. */
    String pad();

    Habit habit();

    /**
     * That of the value of a key of an object in this style.
     *
     * @param key  as JSON
     * @param open the first character of the value
     */
    JsonStyle member(String key, char open);

    /** That of an item of a list in this style. */
    JsonStyle item();
}
