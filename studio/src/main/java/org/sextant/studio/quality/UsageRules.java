package org.sextant.studio.quality;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.release.Content;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What names something, so that it is changed with it. */
final class UsageRules {
    private UsageRules() {
    }

    /** What names an entity, in the order of kinds and keys. */
    static List<EntityRef> naming(EntityRef entity, Content content) {
        Predicate<Object> named = id -> id.toString().equals(entity.key());
        return switch (entity.kind()) {
            case COMPETENCE -> Stream.of(
                    those(EntityKind.TUBE, content.tubes(), tube -> tube.id(), tube -> named.test(tube.competence())),
                    those(EntityKind.RESOURCE, content.resources(), resource -> resource.id(),
                            resource -> resource.competences().stream().anyMatch(named)),
                    those(EntityKind.REFERENTIAL, content.referentials(), referential -> referential.id(),
                            referential -> referential.mappings().stream().map(mapping -> mapping.competence())
                                    .anyMatch(named)))
                    .flatMap(Function.identity()).toList();
            case TUBE -> Stream.concat(
                    those(EntityKind.SKILL, content.skills(), skill -> skill.id(), skill -> named.test(skill.tube())),
                    those(EntityKind.TARGET_PROFILE, content.targetProfiles(), profile -> profile.id(),
                            profile -> tubes(profile).anyMatch(named)))
                    .toList();
            case SKILL -> Stream.concat(
                    those(EntityKind.SKILL, content.skills(), skill -> skill.id(),
                            skill -> skill.successor() != null && named.test(skill.successor())),
                    those(EntityKind.CHALLENGE, content.challenges(), challenge -> challenge.id(),
                            challenge -> named.test(challenge.skill())))
                    .toList();
            case CHALLENGE -> those(EntityKind.FORM, content.forms(), form -> form.id(),
                    form -> form.challenges().stream().anyMatch(named)).toList();
            case TUTORIAL -> those(EntityKind.SKILL, content.skills(), skill -> skill.id(),
                    skill -> tutorials(skill).anyMatch(named)).toList();
            case FRAMEWORK, RESOURCE, TARGET_PROFILE, FORM, REFERENTIAL, SYNONYMS -> List.of();
        };
    }

    private static Stream<?> tutorials(Skill skill) {
        return Stream.concat(skill.tutorials().stream(), skill.learnMore().stream());
    }

    /** Badges count tubes of their profile alone. */
    private static Stream<?> tubes(TargetProfile profile) {
        return profile.tubes().stream().map(capped -> capped.tube());
    }

    private static <T> Stream<EntityRef> those(EntityKind kind, Collection<T> values, Function<T, ?> id,
            Predicate<T> names) {
        return values.stream().filter(names).map(value -> new EntityRef(kind, String.valueOf(id.apply(value))));
    }
}
