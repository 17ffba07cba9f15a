/**
 * The dossier as immutable records: what a file says, with nothing looked up and nothing drawn. Other rooms number actors
 * and ties by their place in the dossier's lists, from 0. Knows the JDK alone.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
