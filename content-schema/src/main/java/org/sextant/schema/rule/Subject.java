package org.sextant.schema.rule;

/** The thing of content that a breach is about. */
public record Subject(Kind kind, String id) {
    /** What it is. */
    public enum Kind {
        FRAMEWORK, COMPETENCE, TUBE, SKILL, CHALLENGE, TUTORIAL, RESOURCE, TARGET_PROFILE, FORM, SYNONYMS, REFERENTIAL
    }
}
