package org.entente.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** How every command writes the one object that {@code --json} asks for. */
final class JsonOutput {
    static final Gson GSON = new GsonBuilder()
            .serializeNulls()
            .disableHtmlEscaping()
            .setFormattingStyle(FormattingStyle.PRETTY)
            .create();

    private JsonOutput() {}
}
