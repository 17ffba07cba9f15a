package org.entente.io;

import java.io.IOException;

/** A file could not be written; what was there before is there still, unless the trouble says otherwise. */
public final class SaveException extends IOException {
    private final transient Trouble trouble;

    SaveException(Trouble trouble) {
        super(trouble.reason());
        this.trouble = trouble;
    }

    SaveException(Trouble trouble, IOException cause) {
        super(trouble.reason(), cause);
        this.trouble = trouble;
    }

    /** What is wrong and what helps. */
    public Trouble trouble() {
        return trouble;
    }
}
