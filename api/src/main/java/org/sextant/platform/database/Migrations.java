package org.sextant.platform.database;

/**
 * The migrations of one module, with a history of its own.
 *
 * @param module       its name, for messages
 * @param location     the folder on the class path
 * @param historyTable the table that remembers what was applied
 * @param order        modules migrate in this order; the api is 0
 */
public record Migrations(String module, String location, String historyTable, int order) {
    /** Whether these are the migrations that a database begins with. */
    public boolean isFirst() {
        return order == 0;
    }
}
