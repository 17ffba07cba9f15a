package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExtrasTest {
    @Test
    void propertiesAreWhatEntenteDoesNotKnow() {
        Extras extras = new Extras(
                true,
                List.of(
                        new Extras.Member("id", ""),
                        new Extras.Member("note", "\"a \\\"b\\\"\\n\\u00e9\\\\\""),
                        new Extras.Member("quotes", "3", "7"),
                        new Extras.Member("list", "[1, 2]")));
        assertEquals(
                List.of(new Property("note", "a \"b\"\né\\"), new Property("list", "[1, 2]")), extras.properties());
    }
}
