package org.entente.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run, and what it said. */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return of((file, frameLog) -> {}, arguments);
    }

    static Run of(EntenteCommand.Window window, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = EntenteCommand.run(window, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
