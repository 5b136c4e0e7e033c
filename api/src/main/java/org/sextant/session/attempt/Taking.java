package org.sextant.session.attempt;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.sextant.guard.Attempt;

/** What taking an attempt at a password from the guards came to. */
sealed interface Taking {
    /**
     * The password may be tried.
     *
     * @param ifWrong what counts when it is wrong, and is given back when it is right
     * @param ifRight the other way round
     */
    record Taken(List<Attempt> ifWrong, List<Attempt> ifRight) implements Taking {
    }

    /** Not even the right password is tried, and nothing is taken. */
    record Refused(Duration delay) implements Taking {
    }

    /** This, or another where this is refused; where both are, the one with the shorter wait. */
    default Taking or(Supplier<Taking> other) {
        return switch (this) {
            case Taken taken -> taken;
            case Refused(Duration delay) -> sooner(delay, other.get());
        };
    }

    private static Taking sooner(Duration delay, Taking other) {
        return other instanceof Refused(Duration second) && delay.compareTo(second) < 0 ? new Refused(delay) : other;
    }
}
