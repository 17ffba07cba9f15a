package org.entente.ui;

import java.lang.reflect.Field;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What the program is called for the desktop, which groups windows by it. */
final class ProgramName {
    private static final Logger LOG = Logger.getLogger(ProgramName.class.getName());

    private ProgramName() {}

    /** JavaFX takes the name of the application's class, and lets nobody change it. To be called before there is a window. */
    static void use(String name) {
        try {
            Class<?> glass = Class.forName("com.sun.glass.ui.Application");
            Field field = glass.getDeclaredField("name");
            field.setAccessible(true);
            field.set(glass.getMethod("GetApplication").invoke(null), name);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.FINE, "the window bears the name of a class", e);
        }
    }
}
