package org.sextant.assessment.demonstration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Outcome;

/**
 * All there is of a demonstration. It travels sealed within the id of the test, and is kept nowhere.
 *
 * @param form        the id of the form
 * @param release     the number of the release
 * @param seed        32 hexadecimal digits
 * @param locales     the tags of the languages, best first
 * @param handedOutAt when the question at hand was handed out; none when none is
 * @param focusLost   whether its page has reported since that it was left
 * @param past        what became of the questions before it, in order
 */
record DemonstrationState(String form, int release, String seed, List<String> locales, Instant startedAt,
        @Nullable Instant handedOutAt, boolean focusLost, List<Past> past) {
    DemonstrationState {
        locales = List.copyOf(locales);
        past = List.copyOf(past);
    }

    /** With the next question handed out. */
    DemonstrationState asking(Instant at) {
        return new DemonstrationState(form, release, seed, locales, startedAt, at, false, past);
    }

    /** After the page was left. */
    DemonstrationState focusIsLost() {
        return new DemonstrationState(form, release, seed, locales, startedAt, handedOutAt, true, past);
    }

    /** After the question at hand was answered. */
    DemonstrationState answered(Past answer) {
        List<Past> more = new ArrayList<>(past);
        more.add(answer);
        return new DemonstrationState(form, release, seed, locales, startedAt, null, false, more);
    }

    /** What became of one question; what was given is not kept. */
    record Past(Outcome outcome, boolean focusLost, Instant at) {
    }
}
