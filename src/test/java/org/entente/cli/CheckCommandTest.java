package org.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String TEXT = "Ann did not meet Bob, nobody knows why. They parted in May.";

    @TempDir
    Path folder;

    private static JsonObject quote(Run run, int number) {
        return run.json().getAsJsonArray("quotes").get(number).getAsJsonObject();
    }

    /** A dossier with a tie that has these quotes, each of the source s1. */
    private String dossierWith(String source, String... quotes) throws Exception {
        JsonArray said = new JsonArray();
        for (String quote : quotes) {
            JsonObject one = new JsonObject();
            one.addProperty("text", quote);
            one.addProperty("source", "s1");
            said.add(one);
        }
        String json = "{\"actors\":[{\"id\":\"a\"},{\"id\":\"b\"}],\"sources\":[{\"id\":\"s1\"," + source + "}],"
                + "\"ties\":[{\"id\":\"t1\",\"from\":\"a\",\"to\":\"b\",\"type\":\"met\",\"quotes\":" + said + "}]}";
        return Files.writeString(folder.resolve("f.json"), json).toString();
    }

    private String dossier(String... quotes) throws Exception {
        return dossierWith("\"text\":\"" + TEXT + "\"", quotes);
    }

    @Test
    void quotesThatHoldEndWell() throws Exception {
        Run run = Run.of("check", "--json", dossier("They parted in May", "they parted in May"));

        assertEquals(0, run.code());
        assertEquals("verbatim", quote(run, 0).get("verdict").getAsString());
        assertEquals(TEXT.indexOf("They"), quote(run, 0).get("start").getAsInt());
        assertEquals(TEXT.length() - 1, quote(run, 0).get("end").getAsInt());
        assertEquals("t1", quote(run, 0).get("tie").getAsString());
        assertEquals("s1", quote(run, 0).get("source").getAsString());
        assertEquals("typography", quote(run, 1).get("verdict").getAsString());
        assertEquals(1, quote(run, 1).get("index").getAsInt());
        assertEquals("", run.err());
    }

    @Test
    void aDroppedWordIsToldWithTheWordsOfBoth() throws Exception {
        String file = dossier("Ann did meet Bob");
        Run run = Run.of("check", "--json", file);

        assertEquals(1, run.code());
        assertEquals("altered", quote(run, 0).get("verdict").getAsString());
        assertEquals("[[\"\",\"not\"]]", quote(run, 0).get("changes").toString());
        assertTrue(Run.of("check", file).out().contains("it lacks “not”"));
    }

    @Test
    void whatIsNotThereHasNoPlace() throws Exception {
        Run run = Run.of("check", "--json", dossier("The treaty of London was signed"));

        assertEquals(1, run.code());
        assertEquals("not-found", quote(run, 0).get("verdict").getAsString());
        assertTrue(quote(run, 0).get("start").isJsonNull());
        assertTrue(quote(run, 0).get("end").isJsonNull());
        assertEquals(1, run.json().getAsJsonObject("totals").get("not-found").getAsInt());
        assertEquals(0, run.json().getAsJsonObject("totals").get("verbatim").getAsInt());
    }

    @Test
    void aNegationLeftOutIsWarnedOf() throws Exception {
        Run run = Run.of("check", dossier("Ann did … meet Bob"));

        assertEquals(0, run.code());
        assertTrue(run.out().contains("it leaves out a negation: “not”"), run.out());
    }

    @Test
    void aNegationPutInIsWarnedOf() throws Exception {
        String file = dossier("[No one but] Ann did not meet Bob");

        assertTrue(Run.of("check", file).out().contains("it puts in a negation: “No one but”"));
        JsonObject put = quote(Run.of("check", "--json", file), 0)
                .getAsJsonArray("putIn")
                .get(0)
                .getAsJsonObject();
        assertEquals("No one but", put.get("words").getAsString());
        assertTrue(put.get("negates").getAsBoolean());
    }

    @Test
    void anotherSpeakerLeftOutIsWarnedOf() throws Exception {
        String file = Files.writeString(
                        folder.resolve("splice.json"),
                        """
                        {"actors": [{"id": "a"}, {"id": "b"}],
                         "ties": [{"from": "a", "to": "b", "type": "met", "quotes": [
                           {"text": "I did it … I was away", "source": "s"}]}],
                         "sources": [{"id": "s", "text": "“I did it,” said Holt. Jensen said: “I was away.”"}]}
                        """)
                .toString();

        Run run = Run.of("check", file);
        assertEquals(0, run.code());
        assertTrue(
                run.out().contains("it leaves out that another speaks, “Jensen”: “,” said Holt. Jensen said: “”"),
                run.out());
        JsonObject left = quote(Run.of("check", "--json", file), 0)
                .getAsJsonArray("leftOut")
                .get(0)
                .getAsJsonObject();
        assertEquals("Jensen", left.getAsJsonObject("otherSpeaker").get("words").getAsString());
    }

    @Test
    void anotherSpeakerInTheTextIsRemarkedAndNoFault() throws Exception {
        String file = Files.writeString(
                        folder.resolve("said.json"),
                        """
                        {"actors": [{"id": "ann", "name": "Ann Lee", "kind": "person"},
                                    {"id": "bob", "name": "Bob Hill", "kind": "person"}],
                         "ties": [{"id": "t", "from": "ann", "to": "bob", "type": "met", "quotes": [
                           {"text": "We shall go home", "speaker": "bob", "source": "s"},
                           {"text": "We shall go home", "speaker": "ann", "source": "s"},
                           {"text": "We shall go home", "source": "s", "at": 40}]}],
                         "sources": [{"id": "s", "title": "S",
                           "text": "“We shall go home,” said Ann Lee. It was late. We shall go home."}]}
                        """)
                .toString();
        Run run = Run.of("check", "--json", file);

        assertEquals(0, run.code());
        JsonObject remark = quote(run, 0).getAsJsonObject("attribution");
        assertEquals("Ann Lee", remark.get("words").getAsString());
        assertEquals("said", remark.get("verb").getAsString());
        assertEquals("ann", remark.get("actor").getAsString());
        assertFalse(quote(run, 1).has("attribution"));
        assertEquals(47, quote(run, 2).get("start").getAsInt());
        assertEquals("[[1,17],[47,63]]", quote(run, 2).get("places").toString());
        assertTrue(Run.of("check", file)
                .out()
                .contains("remark: quote 1 of tie “t”: the text names “Ann Lee” as the speaker (“said”)"));
    }

    @Test
    void withoutATextAQuoteStaysUnchecked() throws Exception {
        Run run = Run.of("check", "--json", dossierWith("\"title\":\"x\"", "They parted in May"));

        assertEquals(0, run.code());
        assertEquals("unchecked", quote(run, 0).get("verdict").getAsString());
    }

    @Test
    void aTextOutsideTheFolderIsNotRead() throws Exception {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.writeString(folder.resolve("out.txt"), TEXT);
        Path moved = Files.move(
                Path.of(dossierWith("\"file\":\"../out.txt\"", "They parted in May")), inside.resolve("f.json"));
        Run run = Run.of("check", "--json", moved.toString());

        assertEquals(1, run.code());
        assertEquals("unchecked", quote(run, 0).get("verdict").getAsString());
        assertTrue(run.err().contains("outside the dossier's folder"), run.err());
        assertFalse(run.err().contains("\tat "));
    }

    @Test
    void quotesOfActorsAreHeldAgainstTheirSourcesToo() throws Exception {
        Path file = Files.writeString(
                folder.resolve("g.json"),
                "{\"actors\":[{\"id\":\"a\",\"quotes\":[{\"text\":\"nobody knows\",\"source\":\"s1\"}]}],"
                        + "\"sources\":[{\"id\":\"s1\",\"text\":\"" + TEXT + "\"}]}");
        Run run = Run.of("check", "--json", file.toString());

        assertEquals("a", quote(run, 0).get("actor").getAsString());
        assertEquals("verbatim", quote(run, 0).get("verdict").getAsString());
    }

    @Test
    void ofSeveralFilesEachQuoteTellsWhichItIsIn() throws Exception {
        String one = dossier("They parted in May");
        Run run = Run.of("check", "--json", one, "data/july-1914.json");

        assertEquals(0, run.code());
        assertEquals(one, quote(run, 0).get("file").getAsString());
        assertEquals(91, run.json().getAsJsonObject("totals").get("verbatim").getAsInt());
    }

    @Test
    void aFileThatCannotBeReadDoesNotKeepTheOthersFromIt() throws Exception {
        Run run = Run.of("check", "--json", folder.resolve("none.json").toString(), dossier("They parted in May"));

        assertEquals(2, run.code());
        assertEquals(1, run.json().getAsJsonArray("quotes").size());
        assertTrue(run.err().contains("none.json"), run.err());
    }

    @Test
    void aTextThatCannotBeReadIsAProblemOfTheFileWhetherItIsQuotedOrNot() throws Exception {
        Path file = Files.writeString(
                folder.resolve("gone.json"), "{\"actors\":[],\"sources\":[{\"id\":\"s\",\"file\":\"gone.txt\"}]}");
        Run run = Run.of("check", file.toString());

        assertEquals(1, run.code());
        assertEquals(
                "warning: " + file
                        + ": source “s”: the text “gone.txt” cannot be read: there is no such file beside the"
                        + " dossier, check the name",
                run.err().strip());
    }

    @Test
    void ofAFileThatIsNotThereNothingIsSaidOfQuotes() throws Exception {
        Run run = Run.of("check", folder.resolve("none.json").toString());

        assertEquals(2, run.code());
        assertEquals("", run.out());
    }

    @Test
    void sourcesThatCopyOrRepeatOneAnotherCountOnce() throws Exception {
        String story = "The ministers met in Doha on Monday and spoke for two hours about the war in the north, "
                + "about the price of oil and about the men who had been taken from the border post in the spring.";
        Path file = Files.writeString(
                folder.resolve("g.json"),
                """
                {"actors": [{"id": "a"}, {"id": "b"}],
                 "sources": [{"id": "wire", "date": "2015-08-03", "text": "STORY"},
                             {"id": "copy", "date": "2015-08-04", "text": "Our own news. STORY"},
                             {"id": "blog", "repeats": "copy"},
                             {"id": "own", "text": "I saw them both at the ministry, and they were in a great hurry."}],
                 "ties": [{"id": "t", "from": "a", "to": "b", "type": "met", "quotes": [
                    {"text": "The ministers met in Doha", "source": "wire"}, {"text": "met in Doha", "source": "copy"},
                    {"text": "met in Doha", "source": "blog"}, {"text": "I saw them both", "source": "own"}]}]}
                """
                        .replace("STORY", story));
        Run run = Run.of("check", "--json", file.toString());
        JsonObject tie = run.json().getAsJsonArray("ties").get(0).getAsJsonObject();
        String told = Run.of("check", file.toString()).out();

        assertEquals(2, tie.get("independent").getAsInt());
        assertEquals(4, tie.getAsJsonArray("sources").size());
        assertTrue(told.contains("has 4 sources, of which 2 independent"), told);
        assertTrue(told.contains("“blog” repeats “copy”"), told);
        assertTrue(told.contains("“wire” and “copy” have 100 % of the shorter text in common"), told);
    }

    @Test
    void aSourceThatIsNotThereIsToldAndCountsForNone() throws Exception {
        Path file = Files.writeString(
                folder.resolve("g.json"),
                """
                {"actors": [{"id": "a"}, {"id": "b"}], "sources": [{"id": "wire"}],
                 "ties": [{"id": "t", "from": "a", "to": "b", "type": "met", "quotes": [
                    {"text": "met in Doha", "source": "wire"}, {"text": "met in Doha", "source": "gone"}]}]}
                """);
        JsonObject tie = Run.of("check", "--json", file.toString())
                .json()
                .getAsJsonArray("ties")
                .get(0)
                .getAsJsonObject();
        String told = Run.of("check", file.toString()).out();

        assertEquals(1, tie.get("independent").getAsInt());
        assertEquals("[\"gone\"]", tie.getAsJsonArray("unknown").toString());
        assertTrue(told.contains("has 2 sources, of which 1 independent"), told);
        assertTrue(told.contains("“gone” is not in the dossier"), told);
    }

    @Test
    void contradictionsAreToldAndDoNoHarmToTheExitCode() throws Exception {
        Path file = Files.writeString(
                folder.resolve("g.json"),
                """
                {"actors": [{"id": "a"}, {"id": "b"}],
                 "tieTypes": [{"id": "supports", "stance": "cooperative"}, {"id": "fights", "stance": "conflictual"}],
                 "ties": [{"id": "t1", "from": "a", "to": "b", "type": "supports", "date": "2014", "until": "2015",
                           "quotes": [{"text": "They are friends"}]},
                          {"from": "b", "to": "a", "type": "fights", "date": "2015-08",
                           "quotes": [{"text": "They are at war"}]},
                          {"id": "t3", "from": "a", "to": "b", "type": "met", "date": "2015-08-03", "place": "Doha",
                           "quotes": [{"text": "They met on Monday", "source": "s1"}]},
                          {"id": "t4", "from": "a", "to": "b", "type": "met", "date": "2015-08-05", "place": "Doha",
                           "quotes": [{"text": "They met on Wednesday", "source": "s2"}]}],
                 "sources": [{"id": "s1"}, {"id": "s2"}]}
                """);
        Run run = Run.of("check", "--json", file.toString());

        assertEquals(0, run.code());
        assertEquals(
                "[{\"kind\":\"opposite-stance\",\"cooperative\":\"t1\",\"conflictual\":\"ties[1]\"},"
                        + "{\"kind\":\"dates-exclude\",\"ties\":[\"t3\",\"t4\"]}]",
                run.json().getAsJsonArray("contradictions").toString());
        String told = Run.of("check", file.toString()).out();
        assertTrue(
                told.contains(
                        "contradiction: “t1” (a → b, supports, 2014 to 2015) and “ties[1]” (b → a, fights, 2015-08)"),
                told);
        assertTrue(
                told.contains("contradiction: the dates exclude each other: "
                        + "“t3” (a → b, met, 2015-08-03) and “t4” (a → b, met, 2015-08-05)"),
                told);
    }
}
