package org.sextant.challenges.generator.security;

/**
 * An offer of backup.
 *
 * @param every  hours between two copies
 * @param speed  of restoring, in megabytes a second
 * @param locked days for which nobody can erase a copy
 * @param cost   in euros a year
 */
record BackupOffer(String code, String medium, String place, long every, long speed, long locked, int cost) {
    static final String OFF_SITE = "Hors site";

    boolean recent(BackupNeeds needs) {
        return every <= needs.loss();
    }

    boolean fast(BackupNeeds needs) {
        return speed * 3600 * needs.hours() >= needs.volume() * 1000L;
    }
}
