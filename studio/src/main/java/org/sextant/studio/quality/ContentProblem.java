package org.sextant.studio.quality;

import java.util.Map;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.Severity;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/**
 * A rule of content that does not hold for an entity.
 *
 * @param rule    the id of the rule
 * @param path    where within the document, a JSON pointer; empty for the whole
 * @param message what is wrong and what to do
 * @param meaning what must hold and why
 */
public record ContentProblem(String rule, Severity severity, EntityRef entity, String path, String message,
        String meaning) {
    /** The rule that a release can read a document. */
    static final String READABLE = "readable";

    /** Where that belongs which a rule misses on the whole: somebody is led to the place where it is to be written. */
    private static final Map<String, String> MISSED = Map.of("explanation-missing", "/explanation", "rubric-missing",
            "/rubric", "skill-without-hint", "/hint", "skill-without-tutorial", "/tutorials");

    /** A breach of a rule. */
    public static ContentProblem of(Breach breach) {
        EntityKind kind = EntityKind.valueOf(breach.subject().kind().name());
        String rule = breach.rule().id();
        return new ContentProblem(rule, breach.rule().severity(), new EntityRef(kind, breach.subject().id()),
                breach.at().isEmpty() ? MISSED.getOrDefault(rule, "") : breach.at(), breach.sentence(),
                breach.rule().meaning());
    }

    /** A document that no release could read. */
    public static ContentProblem unreadable(EntityRef entity, String sentence) {
        return new ContentProblem(READABLE, Severity.ERROR, entity, "", sentence,
                "A release can read the document: it has all that its kind needs, and nothing that it does not know.");
    }

    /** Whether it must be mended before publishing. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The kind of the entity. */
    public EntityKind kind() {
        return entity.kind();
    }

    /** The key of the entity. */
    public String key() {
        return entity.key();
    }
}
