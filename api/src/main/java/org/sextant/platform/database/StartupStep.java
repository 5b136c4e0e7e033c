package org.sextant.platform.database;

import io.micronaut.core.order.Ordered;

/** Something that must be done, with the database at hand, before requests are answered. Steps run in their order. */
public interface StartupStep extends Ordered {
    /** The order of the step that brings the schema up to date; all others come after it. */
    int SCHEMA = 0;
    /** The order of the step that brings published content into memory. */
    int CONTENT = 100;

    /** Does it; may run again after a failure of the database, so it must be repeatable. */
    void run();
}
