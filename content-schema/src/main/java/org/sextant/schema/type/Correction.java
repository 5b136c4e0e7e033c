package org.sextant.schema.type;

import java.util.List;
import java.util.Set;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.text.LocalizedText;

/**
 * What would have been right.
 *
 * @param answer one right answer, as a learner would give it
 * @param fields what each field accepts; empty for a type without fields
 * @param notes  what the author says of wrong answers that tempt; empty where nothing is said
 */
public record Correction(Answer answer, List<FieldCorrection> fields, List<Note> notes) {
    public Correction {
        fields = List.copyOf(fields);
        notes = List.copyOf(notes);
    }

    /** A correction without notes. */
    public Correction(Answer answer, List<FieldCorrection> fields) {
        this(answer, fields, List.of());
    }

    /** The notes about what somebody has chosen, such as both wrong ones of {@code "1,2,4"}. */
    public List<Note> notesOn(Answer given) {
        if (!(given instanceof Answer.Text(String value))) {
            return List.of();
        }
        Set<String> chosen = Set.copyOf(List.of(value.strip().split("\\s*,\\s*", -1)));
        return notes.stream().filter(note -> chosen.contains(note.about())).toList();
    }

    /** What one field accepts, the best first. */
    public record FieldCorrection(String field, List<String> accepted) {
        public FieldCorrection {
            accepted = List.copyOf(accepted);
        }
    }

    /**
     * Why a wrong answer tempts.
     *
     * @param about the number of a choice
     * @param text  in Markdown
     */
    public record Note(String about, LocalizedText text) {
    }
}
