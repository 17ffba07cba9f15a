package org.entente.io.format;

import org.entente.io.Findings;
import org.entente.io.Refusal;

/** What the rows of a table become. */
interface DraftRows {
    /** @throws Refusal if there is too much */
    void add(TableRows row) throws Refusal;

    /** Tells what was wrong with rows. */
    void tell(Findings findings);
}
