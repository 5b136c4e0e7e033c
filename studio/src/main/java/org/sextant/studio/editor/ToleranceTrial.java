package org.sextant.studio.editor;

import java.util.List;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.type.Grade.FieldVerdict;

/**
 * What an answer comes to with some tolerances.
 *
 * @param isInForce whether they are those of the challenge
 */
public record ToleranceTrial(List<Tolerance> tolerances, boolean isInForce, boolean isRight,
        List<FieldVerdict> fields) {
    public ToleranceTrial {
        tolerances = List.copyOf(tolerances);
        fields = List.copyOf(fields);
    }
}
