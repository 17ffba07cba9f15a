package org.entente.graph;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids for what a person makes: readable in the file. */
public final class NewId {
    private static final int LONGEST = 48;

    private NewId() {}

    /**
     * An id made of a name: {@code khaled-meshaal}, with a number behind it where that is taken.
     *
     * @param otherwise where the name has no letter
     * @param ids       that are taken
     */
    public static String of(String name, String otherwise, Stream<String> ids) {
        Set<String> taken = ids.collect(Collectors.toSet());
        String latin = Latin.of(name).replace(' ', '-');
        String cut =
                latin.length() <= LONGEST ? latin : latin.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        String wanted = cut.isEmpty() ? otherwise : cut;
        String id = wanted;
        for (int number = 2; taken.contains(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
