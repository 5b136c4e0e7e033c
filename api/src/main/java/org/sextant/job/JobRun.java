package org.sextant.job;

import java.util.function.Supplier;

/** A job under way, for its handler. */
public final class JobRun {
    private final JobQueue queue;
    private final ClaimedJob job;
    private volatile boolean lost;

    JobRun(JobQueue queue, ClaimedJob job) {
        this.queue = queue;
        this.job = job;
    }

    /**
     * Does a part of the work in one transaction, together with the note of how far the job has come. Whoever has lost the
     * job writes nothing: the step ends by an exception that the handler lets pass.
     *
     * @param done  how many parts are done after this one
     * @param total how many there are
     * @param work  reads all it needs afresh each time, and does nothing that a rollback would not undo
     */
    public <T> T step(int done, int total, Supplier<T> work) {
        if (lost) {
            throw new JobLost(job.id());
        }
        return queue.step(job, done, total, work);
    }

    /** The job, which this node holds. */
    ClaimedJob job() {
        return job;
    }

    /** Ends it at its next step. */
    void lose() {
        lost = true;
    }
}
