package org.entente.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, true",
        "HTTP://example.org, true",
        "' https://example.org/a ', true",
        "file:///etc/passwd, false",
        "file://server/share, false",
        "ftp://example.org/a, false",
        "javascript:alert(1), false",
        "'data:text/html,x', false",
        "https:, false",
        "https:/no/host, false",
        "not a link, false",
        "'', false",
    })
    void onlyWhatLeadsToTheWebIsALink(String url, boolean safe) {
        assertEquals(safe, Links.safe(url).isPresent());
    }
}
