package org.entente.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextTest {
    private static TableText cell(String text) {
        return new TableText(List.of("a"), List.of(List.of(text)));
    }

    @Test
    void aRowIsALineAndItsCellsStandApart() {
        TableText table = new TableText(List.of("From", "To"), List.of(List.of("Ann", "علي"), List.of("", "-3.5")));

        assertEquals("From\tTo\nAnn\tعلي\n\t-3.5\n", table.tabSeparated());
        assertEquals(
                """
                <table>
                <tr><th>From</th><th>To</th></tr>
                <tr><td>Ann</td><td>علي</td></tr>
                <tr><td></td><td>-3.5</td></tr>
                </table>
                """,
                table.html());
    }

    @Test
    void noCellIsRunAndNoneBreaksTheTable() {
        assertEquals("a\n'=1+1\n", cell("=1+1").tabSeparated());
        assertEquals("a\n'@SUM(A1)\n", cell("@SUM(A1)").tabSeparated());
        assertEquals(
                "a\n\"one\ntwo\tand \"\"three\"\"\"\n",
                cell("one\ntwo\tand \"three\"").tabSeparated());
        assertEquals(
                "<table>\n<tr><th>a</th></tr>\n<tr><td>'=HYPERLINK(&quot;x&quot;)</td></tr>\n</table>\n",
                cell("=HYPERLINK(\"x\")").html());
        assertEquals(
                "<table>\n<tr><th>a</th></tr>\n<tr><td>&lt;b&gt; &amp; more<br>below</td></tr>\n</table>\n",
                cell("<b> & more\nbelow").html());
    }

    @Test
    void aHeadingIsNoMoreRunThanACell() {
        assertEquals("'=x\n", new TableText(List.of("=x"), List.of()).tabSeparated());
    }
}
