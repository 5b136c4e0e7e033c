package org.sextant.challenge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Grade.FieldVerdict;

/** What trying an answer came to. */
public sealed interface Trial {
    /**
     * It was graded, or skipped.
     *
     * @param correction none where it was skipped and this server lacks the type
     */
    record Graded(Outcome outcome, List<FieldVerdict> fields, List<Correction.Note> notes,
            @Nullable Correction correction, @Nullable LocalizedText explanation) implements Trial {
    }

    /** It cannot be graded; the sentence says why and what to give instead. */
    record Unreadable(String sentence) implements Trial {
    }

    /** It was answered, and this server lacks the type. */
    record NotInstalled(String type) implements Trial {
    }
}
