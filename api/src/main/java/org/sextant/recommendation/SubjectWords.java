package org.sextant.recommendation;

import java.text.NumberFormat;
import java.util.Locale;
import org.sextant.platform.Messages;
import org.sextant.schema.framework.Level;

/** Why a subject should be worked at, in a sentence. */
final class SubjectWords {
    private static final Messages MESSAGES = Messages.beside(SubjectWords.class);

    private SubjectWords() {
    }

    /** The sentence, to the learner where there is one, of the group where there are several. */
    static String of(SubjectWhy why, Locale locale) {
        Level next = why.nextLevel();
        if (next == null) {
            NumberFormat tenths = NumberFormat.getNumberInstance(locale);
            tenths.setMaximumFractionDigits(1);
            return MESSAGES.get(locale, "GROUP", tenths.format(why.validatedSkills()), why.targetSkills(),
                    tenths.format(why.reachedLevel()), why.hardestLevel().value(), why.learnersWithNothing(),
                    why.learners());
        }
        return MESSAGES.get(locale, why.learnersWithNothing() > 0 ? "NOTHING" : "SOME",
                Math.round(why.validatedSkills()), why.targetSkills(), next.value(), why.hardestLevel().value());
    }
}
