package org.sextant.job;

/** Ends a handler whose job is no longer its own: cancelled, taken over, or put back because the node stops. */
final class JobLost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JobLost(long id) {
        super("job " + id + " is no longer this node's", null, false, false);
    }
}
