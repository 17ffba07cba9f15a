package org.entente.ui;

import org.entente.model.Difference;

/**
 * Something done that can be undone.
 *
 * @param name       what was done, as it is read behind "Undo": {@code delete Jordan → Meshaal, expelled}
 * @param difference of the dossier; none where actors were moved alone
 */
record Step(String name, Difference difference, Sight before, Sight after) {
    Step inverse() {
        return new Step(name, difference.inverse(), after, before);
    }

    Step withBefore(Sight other) {
        return new Step(name, difference, other, after);
    }
}
