/** The way into the jar: the only classes that an old Java, or one without JavaFX, ever sees. Compiled for Java 8. */
package org.entente.launch;
