package org.sextant.schema.content;

/** The life of a skill: en construction, actif, archivé, périmé. */
public enum SkillStatus {
    UNDER_CONSTRUCTION, ACTIVE, ARCHIVED, OBSOLETE
}
