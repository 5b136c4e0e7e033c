package org.sextant.knowledge;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.platform.AccountId;

/** The order of all that is written about what one learner knows. */
@Singleton
public class LearnerService {
    private final LearnerRepository learners;

    LearnerService(LearnerRepository learners) {
        this.learners = learners;
    }

    /**
     * Makes whoever else writes about a learner wait until this transaction ends.
     *
     * @return the sequence number of the last thing written about them, 0 before the first; none when the account is gone
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> locked(AccountId account) {
        Optional<Long> sequence = learners.locked(account.value());
        if (sequence.isPresent()) {
            return sequence;
        }
        learners.add(account.value());
        return learners.locked(account.value());
    }

    /** Takes the number after the one that {@link #locked} gave; what has it is written in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(AccountId account, long last) {
        learners.advance(account.value(), last + 1);
        return last + 1;
    }
}
