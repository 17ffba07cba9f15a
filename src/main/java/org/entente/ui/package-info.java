/**
 * The window: what a person sees, clicks and types. Models ({@code …Model}, {@code Workspace}) decide and know no
 * control; views bind to them and decide nothing. All but {@code Background} runs on the JavaFX thread.
 */
@NullMarked
package org.entente.ui;

import org.jspecify.annotations.NullMarked;
