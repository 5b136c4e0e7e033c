package org.sextant.studio.editor;

import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.EntityKind;

/** The schemas that documents have, for tests of forms. */
public final class Schemas {
    private static final ChallengeTypes TYPES = ChallengeTypes.installed();

    private Schemas() {
    }

    /** That of a document. */
    public static String of(EntityKind kind, Document document) {
        return EntitySchema.of(kind, kind == EntityKind.CHALLENGE
                ? UnfinishedChallenge.of(document).flatMap(challenge -> TYPES.find(challenge.type())).orElse(null)
                : null, TYPES.keys()).toString();
    }
}
