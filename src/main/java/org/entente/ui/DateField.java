package org.entente.ui;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.entente.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** A field for a date as exact as it is known: {@code 2015}, {@code 2015-08}, {@code 2015-08-03}. */
final class DateField extends TextField {
    /** Of a field that holds what will not do. */
    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    DateField(String name, @Nullable PartialDate date) {
        setText(date == null ? "" : date.toString());
        setPromptText("2015, 2015-08 or 2015-08-03");
        setAccessibleText(name);
        wrong().subscribe(wrong -> pseudoClassStateChanged(WRONG, wrong));
    }

    /** Whether what is written is no date. */
    ObservableValue<Boolean> wrong() {
        return textProperty()
                .map(text -> !text.isBlank() && PartialDate.parse(text.strip()).isEmpty());
    }

    /** Null where there is none. */
    @Nullable PartialDate date() {
        return PartialDate.parse(getText().strip()).orElse(null);
    }
}
