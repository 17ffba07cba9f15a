package org.entente.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.entente.model.Grade;
import org.jspecify.annotations.Nullable;

/** A field for a grade: how reliable the source is, and how credible what it says. */
final class GradeField extends HBox {
    private final ComboBox<Character> reliability = new ComboBox<>();
    private final ComboBox<Integer> credibility = new ComboBox<>();

    GradeField(@Nullable Grade grade) {
        super(8);
        List<@Nullable Character> letters = new ArrayList<>();
        letters.add(null);
        "ABCDEF".chars().forEach(letter -> letters.add((char) letter));
        reliability.getItems().setAll(letters);
        List<@Nullable Integer> figures = new ArrayList<>();
        figures.add(null);
        IntStream.rangeClosed(1, 6).forEach(figures::add);
        credibility.getItems().setAll(figures);
        reliability.setConverter(words(Grades::reliability));
        credibility.setConverter(words(figure -> Grades.credibility(Character.forDigit(figure, 10))));
        reliability.setPromptText("Source");
        credibility.setPromptText("Information");
        reliability.setAccessibleText("Source reliability");
        credibility.setAccessibleText("Information credibility");
        if (grade != null) {
            reliability.setValue(grade.reliability());
            credibility.setValue(grade.credibility());
        }
        for (ComboBox<?> box : List.of(reliability, credibility)) {
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(120);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        getChildren().addAll(reliability, credibility);
    }

    private interface Words<T> {
        String of(T value);
    }

    private static <T> StringConverter<T> words(Words<T> words) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : value + "  " + words.of(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }

    /** Of what is not judged it says so: F and 6. Null where neither is. */
    @Nullable Grade grade() {
        @Nullable Character letter = reliability.getValue();
        @Nullable Integer figure = credibility.getValue();
        return letter == null && figure == null
                ? null
                : new Grade(letter == null ? 'F' : letter, figure == null ? 6 : figure);
    }
}
