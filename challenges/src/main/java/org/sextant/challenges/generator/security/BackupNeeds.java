package org.sextant.challenges.generator.security;

/**
 * What an organization asks of its backups.
 *
 * @param loss   hours of data that may be lost at most
 * @param volume gigabytes to restore
 * @param hours  in which they must be restored
 * @param days   that intruders stay unseen
 */
record BackupNeeds(int loss, int volume, int hours, int days) {
    /** The least speed that restores in time, in megabytes a second. */
    int speed() {
        return Math.ceilDiv(volume * 1000, hours * 3600);
    }
}
