package org.sextant.studio.quality;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.platform.Messages;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.Rule;

/** What an author does about a rule that does not hold, in their language. */
final class Advice {
    private static final Messages MESSAGES = Messages.beside(Advice.class);
    private static final String OTHER = "other";
    private static final Set<String> KNOWN = Stream
            .concat(ContentRules.all().stream().map(Rule::id), Stream.of(ContentProblem.READABLE))
            .collect(Collectors.toUnmodifiableSet());

    private Advice() {
    }

    /** The rules that words were found for; of any other the advice is what the rule itself says. */
    static Set<String> known() {
        return KNOWN;
    }

    /** What to do about a problem, in French or English. */
    static String of(Locale locale, ContentProblem problem) {
        return KNOWN.contains(problem.rule())
                ? MESSAGES.get(locale, problem.rule())
                : MESSAGES.get(locale, OTHER, problem.message());
    }
}
