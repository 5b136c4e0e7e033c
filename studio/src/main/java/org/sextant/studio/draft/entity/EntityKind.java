package org.sextant.studio.draft.entity;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;

/** What authors edit, each a whole of its own with its history. */
public enum EntityKind {
    /** The framework with its areas and levels, by its code. */
    FRAMEWORK(Framework.class, "code", "[A-Za-z][A-Za-z0-9-]*"),
    /** A competence with its thematics and descriptors, by its index. */
    COMPETENCE(Competence.class, "index", "[1-9]\\.[1-9]"),
    /** A tube, by its id. */
    TUBE(Tube.class),
    /** A skill with its tutorials, by its id. */
    SKILL(Skill.class),
    /** A challenge, prototype or variant, by its id; it names the skill and the version that make its family. */
    CHALLENGE(Challenge.class),
    /** A tutorial, by its id. */
    TUTORIAL(Tutorial.class),
    /** A teaching resource, by its id. */
    RESOURCE(Resource.class),
    /** A target profile, by its id. */
    TARGET_PROFILE(TargetProfile.class),
    /** A fixed form, by its id. */
    FORM(FixedForm.class),
    /** A referential of others, by its id. */
    REFERENTIAL(Referential.class),
    /** All synonyms of a language, by the language. */
    SYNONYMS(SynonymSet[].class, "locale", "[a-z]{2,3}(?:-[A-Za-z0-9]+)*");

    /** Which field names what it belongs to: a challenge to its skill, a skill to its tube, a tube to its competence. */
    private static final Map<EntityKind, String> PARENTS = Map.of(CHALLENGE, "skill", SKILL, "tube", TUBE,
            "competence");

    private final Class<?> type;
    private final String keyField;
    private final Pattern keys;

    EntityKind(Class<?> type) {
        this(type, "id", "[a-z0-9]+(?:-[a-z0-9]+)*");
    }

    EntityKind(Class<?> type, String keyField, String keys) {
        this.type = type;
        this.keyField = keyField;
        this.keys = Pattern.compile(keys);
    }

    /** The record that a release has of it; for synonyms, an array of them. */
    public Class<?> type() {
        return type;
    }

    /** The field that holds its key; in every element, for synonyms. */
    public String keyField() {
        return keyField;
    }

    /** The field that names what it belongs to; empty where it belongs to nothing. */
    public Optional<String> parentField() {
        return Optional.ofNullable(PARENTS.get(this));
    }

    /** Whether a document of it is a list. */
    public boolean isList() {
        return type.isArray();
    }

    /** Whether something of this kind may be known by a text. */
    public boolean mayHave(String key) {
        return key.length() <= EntityRef.LONGEST_KEY && keys.matcher(key).matches();
    }
}
