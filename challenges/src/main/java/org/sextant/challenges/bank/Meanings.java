package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;

/** Content as a release writes it, each thing as a tree of its own; synonyms, which belong to nothing, are left out. */
final class Meanings {
    static final ObjectNode NOTHING = JsonNodeFactory.instance.objectNode();

    private Meanings() {
    }

    /** Each thing by its kind and key, in the order of content. */
    static SequencedMap<Subject, ObjectNode> of(Content content) {
        SequencedMap<Subject, ObjectNode> found = new LinkedHashMap<>();
        put(found, Kind.FRAMEWORK, List.of(content.framework()), framework -> framework.code());
        put(found, Kind.COMPETENCE, content.competences(), Competence::index);
        put(found, Kind.TUBE, content.tubes(), Tube::id);
        put(found, Kind.SKILL, content.skills(), Skill::id);
        put(found, Kind.CHALLENGE, content.challenges(), Challenge::id);
        put(found, Kind.TUTORIAL, content.tutorials(), Tutorial::id);
        put(found, Kind.RESOURCE, content.resources(), Resource::id);
        put(found, Kind.TARGET_PROFILE, content.targetProfiles(), TargetProfile::id);
        put(found, Kind.FORM, content.forms(), FixedForm::id);
        put(found, Kind.REFERENTIAL, content.referentials(), Referential::id);
        return found;
    }

    /** A value as a release writes it. */
    static JsonNode json(Object value) {
        try {
            return CanonicalJson.read(CanonicalJson.write(value), JsonNode.class);
        } catch (UnreadableRelease e) {
            throw new IllegalStateException("what was written cannot be read", e);
        }
    }

    private static <T> void put(SequencedMap<Subject, ObjectNode> found, Kind kind, List<T> values,
            Function<T, ?> key) {
        values.forEach(value -> found.put(new Subject(kind, String.valueOf(key.apply(value))),
                (ObjectNode) json(value)));
    }
}
