package org.entente.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.evidence.Evidence;
import org.entente.io.SourceTexts.Unreadable;
import org.jspecify.annotations.Nullable;

/** What an open dossier rests on, as far as it is known by now. */
final class Sourcing {
    /** What {@link #progressProperty} says while nothing is being checked. */
    static final double IDLE = -1;

    private final ReadOnlyObjectWrapper<Evidence> evidence;
    private final ReadOnlyObjectWrapper<List<Clash>> clashes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private Map<String, Unreadable> unreadable = Map.of();
    private @Nullable TextsRead texts;
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();

    Sourcing(Evidence begin) {
        evidence = new ReadOnlyObjectWrapper<>(begin);
    }

    /** What is known of the state before a change, where it still holds. */
    Sourcing(Evidence begin, Sourcing before) {
        this(begin);
        texts = before.texts;
        unreadable = before.unreadable;
        checked.set(before.checked());
    }

    ReadOnlyObjectProperty<Evidence> evidenceProperty() {
        return evidence.getReadOnlyProperty();
    }

    Evidence evidence() {
        return evidence.get();
    }

    /** How much of the checking is done, 0 to 1; {@link #IDLE} where none is under way. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    void progress(double done) {
        progress.set(done);
    }

    /** @param read the texts that it rests on */
    void found(Evidence now, TextsRead read) {
        texts = read;
        unreadable = read.texts().unreadable();
        progress.set(IDLE);
        checked.set(true);
        evidence.set(now);
    }

    /** Nothing more will be found out: what is known stays, and nobody is to wait. */
    void notFound() {
        progress.set(IDLE);
        checked.set(true);
    }

    /** The ties that contradict each other, as far as they have been looked for. */
    ReadOnlyObjectProperty<List<Clash>> clashesProperty() {
        return clashes.getReadOnlyProperty();
    }

    void clashesFound(List<Clash> found) {
        clashes.set(List.copyOf(found));
    }

    /** Whether the texts have been looked for: before, what is not at hand may still come. */
    ReadOnlyBooleanProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    boolean checked() {
        return checked.get();
    }

    /** The texts that could not be read, by id of source, as far as they have been looked for. */
    Map<String, Unreadable> unreadable() {
        return unreadable;
    }

    /** Why the text of a source could not be read; empty where it could, or where there is none. */
    Optional<String> unreadable(String source) {
        return Optional.ofNullable(unreadable.get(source))
                .map(trouble -> "“" + trouble.file() + "”: " + trouble.reason());
    }

    /** The texts as they were read last; null before. */
    @Nullable TextsRead texts() {
        return texts;
    }

    /** Has the texts be read again when they are next asked for. */
    void forgetTexts() {
        texts = null;
    }
}
