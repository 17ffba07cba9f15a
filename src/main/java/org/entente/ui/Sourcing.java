package org.entente.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
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

/** What an open dossier rests on, as far as it is known by now, and what a person added to its sources. */
final class Sourcing {
    /** What {@link #progressProperty} says while nothing is being checked. */
    static final double IDLE = -1;

    private final ReadOnlyObjectWrapper<Evidence> evidence;
    private final ReadOnlyObjectWrapper<SourceEdits> edits;
    private final ReadOnlyObjectWrapper<List<Clash>> clashes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
    private Map<String, Unreadable> unreadable = Map.of();
    private final ReadOnlyBooleanWrapper checked = new ReadOnlyBooleanWrapper();

    Sourcing(Evidence begin, SourceEdits added) {
        evidence = new ReadOnlyObjectWrapper<>(begin);
        edits = new ReadOnlyObjectWrapper<>(added);
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

    /** @param why by id of source, for each text that could not be read */
    void found(Evidence now, Map<String, Unreadable> why) {
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(why));
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

    ReadOnlyObjectProperty<SourceEdits> editsProperty() {
        return edits.getReadOnlyProperty();
    }

    SourceEdits edits() {
        return edits.get();
    }

    /** Gives a source its text. */
    void attach(String source, String text) {
        edits.set(edits().withText(source, text));
    }

    /** Says that two sources do not repeat one another, however much text they share. */
    void setApart(String one, String other) {
        edits.set(edits().withApart(one, other));
    }

    /** Takes back what {@link #setApart} said. */
    void takeTogether(String one, String other) {
        edits.set(edits().withoutApart(one, other));
    }
}
