package org.sextant.job;

/** Why a job failed. */
public enum JobProblem {
    /** What was asked for cannot be done; what the job worked on says why. */
    REFUSED,
    /** A fault of the server; the number of the job finds it in the log. */
    FAULT,
    /** The nodes that worked on it went away again and again before it came on. */
    GIVEN_UP
}
