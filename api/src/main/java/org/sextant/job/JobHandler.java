package org.sextant.job;

import org.sextant.platform.Actor;

/**
 * Does the jobs of one kind: a bean. It may be ended at any step and begun again by another node, so it writes within
 * {@link JobRun#step} alone, and begins by looking at what is done already.
 */
public interface JobHandler {
    /** The kind, unique among handlers; stands in the database for ever. At most 40 letters. */
    String kind();

    /**
     * Does a job, or what is left of it.
     *
     * @param actor who asked for it, with the roles they have now: a job may do what they may, and no more
     * @param input what they asked for, in the words of the kind
     */
    JobOutcome run(Actor actor, String input, JobRun run);
}
