package org.sextant.studio.draft.overlay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** Lays entities over content: each takes the place of the one with its key, or is added. */
final class OverlayRules {
    private final Map<EntityRef, ?> entities;

    private OverlayRules(Map<EntityRef, ?> entities) {
        this.entities = entities;
    }

    /**
     * Content with some entities of it replaced and others added.
     *
     * @param entities each the record that a release has of it; for synonyms, an array of all of their language
     */
    static Content laid(Content base, Map<EntityRef, ?> entities) {
        return entities.isEmpty() ? base : new OverlayRules(entities).over(base);
    }

    private Content over(Content base) {
        return new Content(base.maxReachableLevel(), framework(base.framework()),
                with(EntityKind.COMPETENCE, base.competences(), Competence.class, Competence::index),
                with(EntityKind.TUBE, base.tubes(), Tube.class, Tube::id),
                with(EntityKind.SKILL, base.skills(), Skill.class, Skill::id),
                with(EntityKind.CHALLENGE, base.challenges(), Challenge.class, Challenge::id),
                with(EntityKind.TUTORIAL, base.tutorials(), Tutorial.class, Tutorial::id),
                with(EntityKind.RESOURCE, base.resources(), Resource.class, Resource::id),
                with(EntityKind.TARGET_PROFILE, base.targetProfiles(), TargetProfile.class, TargetProfile::id),
                with(EntityKind.FORM, base.forms(), FixedForm.class, FixedForm::id), synonyms(base.synonyms()),
                with(EntityKind.REFERENTIAL, base.referentials(), Referential.class, Referential::id));
    }

    /** A release has one framework; another than its own has no place in it. */
    private Framework framework(Framework base) {
        return of(EntityKind.FRAMEWORK, Framework.class).filter(laid -> laid.code().equals(base.code())).findFirst()
                .orElse(base);
    }

    private List<SynonymSet> synonyms(List<SynonymSet> base) {
        return Stream.concat(
                base.stream().filter(set -> !entities.containsKey(new EntityRef(EntityKind.SYNONYMS, set.locale()))),
                of(EntityKind.SYNONYMS, SynonymSet[].class).flatMap(Stream::of)).toList();
    }

    private <T> List<T> with(EntityKind kind, List<T> base, Class<T> type, Function<T, ?> key) {
        Set<String> laid = entities.keySet().stream().filter(entity -> entity.kind() == kind).map(EntityRef::key)
                .collect(Collectors.toSet());
        return laid.isEmpty()
                ? base
                : Stream.concat(base.stream().filter(value -> !laid.contains(String.valueOf(key.apply(value)))),
                        of(kind, type)).toList();
    }

    private <T> Stream<T> of(EntityKind kind, Class<T> type) {
        return entities.entrySet().stream().filter(entry -> entry.getKey().kind() == kind)
                .map(entry -> type.cast(entry.getValue()));
    }
}
