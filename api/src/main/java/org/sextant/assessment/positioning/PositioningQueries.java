package org.sextant.assessment.positioning;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentState;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.filter.KeyFilter;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;

/** What is asked of the tests that are kept. */
@Singleton
final class PositioningQueries {
    private final PositioningService positioning;

    PositioningQueries(PositioningService positioning) {
        this.positioning = positioning;
    }

    Connection<Assessment> assessments(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Actor actor = Request.of(environment).actor();
        Set<AssessmentState> states = Inputs.of(environment, "where", Where.class).states();
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        if (states.isEmpty()) {
            return Connection.of(List.of(), page, PositioningQueries::number, () -> 0);
        }
        List<Assessment> found = page.forward()
                ? positioning.before(actor, states, from.orElse(Long.MAX_VALUE), page.size() + 1)
                : positioning.after(actor, states, from.orElse(0L), page.size() + 1);
        return Connection.of(found, page, PositioningQueries::number, () -> positioning.count(actor, states));
    }

    private static String number(Assessment assessment) {
        return ((AssessmentKey.Kept) assessment.key()).text();
    }

    /** Which tests are wanted. */
    record Where(@Nullable KeyFilter state) {
        Set<AssessmentState> states() {
            return Arrays.stream(AssessmentState.values()).filter(each -> KeyFilter.one(state, each.name()))
                    .collect(Collectors.toSet());
        }
    }
}
