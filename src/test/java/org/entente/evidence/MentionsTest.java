package org.entente.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Actor;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final List<Actor> ACTORS = List.of(
            Actor.named("jordan", "Jordan", "state"),
            Actor.named("meshaal", "Khaled Meshaal", "person").withAliases(List.of("خالد مشعل")),
            Actor.named("hamas", "Hamas", "organisation"),
            Actor.named("wing", "Political wing of Hamas", "group"),
            Actor.named("kerry", "John Kerry", "person"));

    private static List<String> in(String text, String words) {
        int start = text.indexOf(words);
        return Mentions.in(text, start, start + words.length(), ACTORS).stream()
                .map(Actor::id)
                .toList();
    }

    @Test
    void thoseOfTheSentenceInItsOrder() {
        String text = "Kerry spoke first. Meshaal said that Jordan expelled him in 1999. Hamas kept silent.";

        assertEquals(List.of("meshaal", "jordan"), in(text, "expelled him"));
        assertEquals(List.of("kerry"), in(text, "spoke first"));
        assertEquals(List.of("kerry", "meshaal", "jordan"), in(text, "spoke first. Meshaal"));
    }

    @Test
    void aNameWithinALongerOneDoesNotCount() {
        assertEquals(List.of("wing"), in("The political wing of Hamas met nobody.", "met"));
        assertEquals(List.of("wing", "hamas"), in("The political wing of Hamas left Hamas.", "left"));
    }

    @Test
    void aStateIsNotKnownByItsLastWordNorByAPartOfAWord() {
        assertEquals(List.of(), in("The Jordanians were there.", "were"));
    }

    @Test
    void anyScriptAndTheEndsOfATextWillDo() {
        assertEquals(List.of("meshaal"), in("قال خالد مشعل في الدوحة", "في الدوحة"));
        assertEquals(List.of("hamas"), in("Hamas", "Hamas"));
        assertEquals(List.of(), in("Nobody", "Nobody"));
    }
}
