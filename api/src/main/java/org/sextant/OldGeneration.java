package org.sextant;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import javax.management.NotificationEmitter;

/**
 * Keeps the old generation of the serial collector close to what is alive in it. By itself that collector lets it grow to
 * its limit, a good part of the machine's memory, before it looks for garbage there.
 */
final class OldGeneration {
    private static final String SERIAL = "Tenured Gen";
    /** Below this much garbage a collection is not worth its pause. */
    private static final long LEAST_GARBAGE = 16L << 20;
    private static final int GARBAGE_OF_LIVE = 4;

    private final MemoryPoolMXBean pool;

    private OldGeneration(MemoryPoolMXBean pool) {
        this.pool = pool;
    }

    /** Collects what the start has left behind, and again whenever a quarter more than is alive has come together. */
    static void keepClose() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> SERIAL.equals(pool.getName()))
                .map(OldGeneration::new).forEach(OldGeneration::watch);
    }

    private void watch() {
        aim();
        ((NotificationEmitter) ManagementFactory.getMemoryMXBean()).addNotificationListener((_, _) -> {
            System.gc();
            aim();
        }, event -> event.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED), null);
    }

    private void aim() {
        pool.setUsageThreshold(threshold(pool.getUsage()));
    }

    /** How many bytes may be in use before the next collection; the limit of the heap is left to the collector. */
    static long threshold(MemoryUsage afterCollection) {
        long live = afterCollection.getUsed();
        long threshold = live + Math.max(LEAST_GARBAGE, live / GARBAGE_OF_LIVE);
        return afterCollection.getMax() < 0 ? threshold : Math.min(threshold, afterCollection.getMax());
    }
}
