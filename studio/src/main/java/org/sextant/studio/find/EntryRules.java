package org.sextant.studio.find;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** What a list shows of each record of content, with what follows from others: the competence of a challenge is its tube's. */
final class EntryRules {
    private final Map<TubeId, Tube> tubes;
    private final Map<SkillId, Skill> skills;
    private final Map<ChallengeId, Challenge> challenges;
    private final Map<String, Set<String>> competencesOfTutorials = new HashMap<>();

    EntryRules(Content content) {
        this.tubes = by(content.tubes(), Tube::id);
        this.skills = by(content.skills(), Skill::id);
        this.challenges = by(content.challenges(), Challenge::id);
        content.skills().forEach(skill -> Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())
                .forEach(tutorial -> competencesOfTutorials.computeIfAbsent(tutorial.value(), _ -> new TreeSet<>())
                        .addAll(competences(skill.tube()))));
    }

    /** What a list shows of a record; of none at all its key. */
    EntryFacts facts(EntityRef entity, Optional<?> record) {
        EntryFacts plain = EntryFacts.of(entity, LocalizedText.french(entity.key()));
        return record.<EntryFacts>map(found -> switch (found) {
            case Framework framework -> plain.titled(framework.title());
            case Competence competence -> plain.titled(competence.title()).about(Set.of(entity.key()));
            case Tube tube -> tube(plain, tube);
            case Skill skill -> skill(plain, skill);
            case Challenge challenge -> challenge(plain, challenge);
            case Tutorial tutorial -> plain.titled(LocalizedText.of(Map.of(tutorial.locale(), tutorial.title())))
                    .about(competencesOfTutorials.getOrDefault(entity.key(), Set.of()));
            case Resource resource -> plain.titled(resource.title()).about(texts(resource.competences().stream()));
            case TargetProfile profile -> plain.titled(profile.title())
                    .about(all(profile.tubes().stream().map(capped -> competences(capped.tube()))));
            case FixedForm form -> plain.titled(form.title()).about(all(form.challenges().stream()
                    .map(challenges::get).flatMap(Stream::ofNullable).map(each -> competences(each.skill()))));
            case Referential referential -> plain.titled(referential.title())
                    .about(texts(referential.mappings().stream().map(Referential.Mapping::competence)));
            default -> plain.titled(language(entity.key()));
        }).orElse(plain);
    }

    private static EntryFacts tube(EntryFacts plain, Tube tube) {
        String competence = tube.competence().value();
        return plain.titled(tube.title()).about(Set.of(competence)).below(EntityKind.COMPETENCE, competence)
                .at(List.of(competence, tube.id().value()));
    }

    private EntryFacts skill(EntryFacts plain, Skill skill) {
        return plain.titled(skill.title()).about(competences(skill.tube()))
                .below(EntityKind.TUBE, skill.tube().value()).on(skill.level(), EntryLife.of(skill.status()))
                .at(rung(skill));
    }

    private EntryFacts challenge(EntryFacts plain, Challenge challenge) {
        EntryFacts asked = plain.titled(challenge.instruction()).below(EntityKind.SKILL, challenge.skill().value())
                .asked(challenge.type(), challenge.usage(), EntryLife.of(challenge.status()));
        return Optional.ofNullable(skills.get(challenge.skill()))
                .map(skill -> asked.about(competences(skill.tube())).on(skill.level(), EntryLife.of(challenge.status()))
                        .at(Stream.concat(rung(skill).stream(),
                                Stream.of(number(challenge.version()), number(challenge.variant()),
                                        challenge.id().value()))
                                .toList()))
                .orElse(asked);
    }

    private List<String> rung(Skill skill) {
        return List.of(String.join("", competences(skill.tube())), skill.tube().value(), skill.level().toString(),
                skill.id().value());
    }

    private Set<String> competences(SkillId id) {
        return Optional.ofNullable(skills.get(id)).map(skill -> competences(skill.tube())).orElse(Set.of());
    }

    private Set<String> competences(TubeId id) {
        return Optional.ofNullable(tubes.get(id)).map(tube -> Set.of(tube.competence().value())).orElse(Set.of());
    }

    /** Numbers that texts order as numbers do. */
    private static String number(int number) {
        String digits = Integer.toString(number);
        return (char) ('a' + digits.length()) + digits;
    }

    private static LocalizedText language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return LocalizedText.of(Map.of("fr", locale.getDisplayName(Locale.FRENCH), "en",
                locale.getDisplayName(Locale.ENGLISH)));
    }

    private static Set<String> texts(Stream<?> keys) {
        return keys.map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<String> all(Stream<Set<String>> several) {
        return several.flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static <K, T> Map<K, T> by(Collection<T> values, Function<T, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}
