package org.sextant.schema.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.schema.content.Badge;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;

/** Whatever is named exists. */
final class ReferenceCheck implements Check {
    private static final Rule DEAD = Rule.error("dead-reference",
            "Whatever content names exists: tutorials, tubes, skills, challenges, competences, items of referentials.");

    @Override
    public List<Rule> rules() {
        return List.of(DEAD);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        Known known = new Known(ids(content.competences(), Competence::index), ids(content.tubes(), Tube::id),
                ids(content.skills(), Skill::id), ids(content.challenges(), Challenge::id),
                ids(content.tutorials(), Tutorial::id), breaches);
        content.skills().forEach(known::skill);
        content.challenges().forEach(known::challenge);
        content.targetProfiles().forEach(known::targetProfile);
        content.forms().forEach(known::form);
        content.resources().forEach(known::resource);
        content.referentials().forEach(known::referential);
    }

    private static <T> Set<String> ids(Collection<T> values, Function<T, ?> id) {
        return values.stream().map(id).map(Object::toString).collect(Collectors.toSet());
    }

    private record Known(Set<String> competences, Set<String> tubes, Set<String> skills, Set<String> challenges,
            Set<String> tutorials, Breaches breaches) {
        void skill(Skill skill) {
            Subject subject = new Subject(Kind.SKILL, skill.id().value());
            one(subject, "/tube", "tube", skill.tube(), tubes);
            Optional.ofNullable(skill.successor()).ifPresent(id -> one(subject, "/successor", "skill", id, skills));
            each(subject, "/tutorials", "tutorial", skill.tutorials(), tutorials);
            each(subject, "/learnMore", "tutorial", skill.learnMore(), tutorials);
        }

        void challenge(Challenge challenge) {
            one(new Subject(Kind.CHALLENGE, challenge.id().value()), "/skill", "skill", challenge.skill(), skills);
        }

        void targetProfile(TargetProfile profile) {
            Subject subject = new Subject(Kind.TARGET_PROFILE, profile.id().value());
            all(subject, "/tubes", "tube", profile.tubes().stream().map(CappedTube::tube).toList(), tubes);
            for (Badge badge : profile.badges()) {
                all(subject, "/badges", "tube", badge.criteria().stream().flatMap(c -> c.tubes().stream())
                        .map(CappedTube::tube).toList(), tubes);
            }
        }

        void form(FixedForm form) {
            each(new Subject(Kind.FORM, form.id().value()), "/challenges", "challenge", form.challenges(), challenges);
        }

        void resource(Resource resource) {
            all(new Subject(Kind.RESOURCE, resource.id().value()), "/competences", "competence",
                    resource.competences(), competences);
        }

        void referential(Referential referential) {
            Subject subject = new Subject(Kind.REFERENTIAL, referential.id().value());
            Set<String> items = new HashSet<>();
            referential.items().forEach(item -> items.add(item.code()));
            all(subject, "/items", "item", referential.items().stream().map(Referential.Item::parent)
                    .filter(parent -> parent != null).toList(), items);
            each(subject, "/mappings", "item", referential.mappings().stream().map(m -> m.item()).toList(), items);
            each(subject, "/mappings", "competence",
                    referential.mappings().stream().map(m -> m.competence()).toList(), competences);
        }

        /** For lists that are as written: each entry has its place. */
        private void each(Subject subject, String at, String what, List<?> named, Set<String> known) {
            for (int i = 0; i < named.size(); i++) {
                one(subject, at + "/" + i, what, named.get(i), known);
            }
        }

        private void all(Subject subject, String at, String what, Collection<?> named, Set<String> known) {
            named.stream().map(Object::toString).distinct().forEach(id -> one(subject, at, what, id, known));
        }

        private void one(Subject subject, String at, String what, Object id, Set<String> known) {
            if (!known.contains(id.toString())) {
                breaches.add(DEAD, subject, at, "there is no " + what + " '" + id + "'; correct the name or add it");
            }
        }
    }
}
