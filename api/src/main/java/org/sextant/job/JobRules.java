package org.sextant.job;

import java.time.Duration;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** How jobs are claimed, and who sees them. */
final class JobRules {
    /** How long a node may be silent before another takes its job over. */
    static final Duration LEASE = Duration.ofSeconds(30);
    /** How often a job is begun without coming on before it is given up. */
    static final int MOST_ATTEMPTS = 5;
    /** How long settled jobs are remembered. */
    static final Duration MEMORY = Duration.ofDays(90);

    private JobRules() {
    }

    /** Whether somebody may see a job and end it: whoever asked for it, and whoever runs the installation. */
    static boolean isFor(Actor actor, Job job) {
        boolean own = actor.account().filter(account -> Long.valueOf(account.value()).equals(job.accountId()))
                .isPresent();
        return own || (!actor.isAnonymous() && actor.has(Role.ADMIN));
    }

    /** Whether a claim is one too many. */
    static boolean isHopeless(ClaimedJob job) {
        return job.attempts() > MOST_ATTEMPTS;
    }
}
