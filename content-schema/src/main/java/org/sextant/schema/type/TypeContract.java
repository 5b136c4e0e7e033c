package org.sextant.schema.type;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sextant.schema.check.Finding;
import org.sextant.schema.check.SchemaCheck;

/**
 * What every challenge type promises, as a check that whoever writes one runs in a test:
 *
 * <pre>
 * assertThat(TypeContract.violations(new Ordering())).isEmpty();
 * </pre>
 *
 * Its examples behave and pass its own checks; reading and grading are pure and fail for no answer, however odd; the order
 * shown changes nothing; the correction is right; no prompt holds what only the solution holds.
 */
public final class TypeContract {
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*");

    private TypeContract() {
    }

    /** Every promise that a type breaks, each a sentence; empty when it keeps them all. Always the same for the same type. */
    public static List<String> violations(ChallengeType type) {
        Trial trial = new Trial();
        trial.twice("key()", type::key).ifPresent(key -> trial.expect(KEY.matcher(key).matches(),
                "the key '" + key + "' is not letters, digits and single hyphens"));
        List<WorkedExample> examples = trial.twice("examples()", type::examples).orElse(List.of());
        trial.expect(has(examples, WorkedExample::right), "no example has a right answer");
        trial.expect(has(examples, WorkedExample::wrong), "no example has a wrong answer");
        trial.expect(has(examples, WorkedExample::unreadable), "no example has an unreadable answer");
        List<Finding> schema = trial.twice("schema()", type::schema).map(SchemaCheck::ofSchema).orElse(List.of());
        schema.forEach(finding -> trial.broken("the schema is no JSON Schema of 2020-12: " + finding));
        if (schema.isEmpty() && trial.violations().isEmpty()) {
            TypeCheck check = TypeCheck.of(type);
            examples.forEach(example -> new ExampleContract(type, check, example, trial).run());
        }
        return trial.violations();
    }

    private static <T> boolean has(List<WorkedExample> examples, Function<WorkedExample, Collection<T>> answers) {
        return examples.stream().anyMatch(example -> !answers.apply(example).isEmpty());
    }
}
