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
    private final Map<TubeId, EntryFacts> tubes;
    private final Map<SkillId, EntryFacts> skills;
    private final Map<ChallengeId, Challenge> challenges;
    private final Map<String, Set<String>> competencesOfTutorials = new HashMap<>();

    EntryRules(Content content) {
        this.tubes = by(content.tubes(), Tube::id, EntryRules::tube);
        this.skills = by(content.skills(), Skill::id, this::skill);
        this.challenges = by(content.challenges(), Challenge::id, Function.identity());
        content.skills().forEach(skill -> Stream.concat(skill.tutorials().stream(), skill.learnMore().stream())
                .forEach(tutorial -> competencesOfTutorials.computeIfAbsent(tutorial.value(), _ -> new TreeSet<>())
                        .addAll(competences(skill.tube()))));
    }

    /** What a list shows of a record; of none at all its key. */
    EntryFacts facts(EntityRef entity, Optional<?> record) {
        return record.map(found -> facts(entity, found))
                .orElseGet(() -> EntryFacts.of(entity, LocalizedText.french(entity.key())));
    }

    private EntryFacts facts(EntityRef entity, Object record) {
        return switch (record) {
            case Framework framework -> EntryFacts.of(entity, framework.title());
            case Competence competence -> EntryFacts.of(entity, competence.title()).about(Set.of(entity.key()));
            case Tube tube -> tube(tube);
            case Skill skill -> skill(skill);
            case Challenge challenge -> challenge(entity, challenge);
            case Tutorial tutorial ->
                EntryFacts.of(entity, LocalizedText.of(Map.of(tutorial.locale(), tutorial.title())))
                        .about(competencesOfTutorials.getOrDefault(entity.key(), Set.of()));
            case Resource resource ->
                EntryFacts.of(entity, resource.title()).about(texts(resource.competences().stream()));
            case TargetProfile profile -> EntryFacts.of(entity, profile.title())
                    .about(all(profile.tubes().stream().map(capped -> competences(capped.tube()))));
            case FixedForm form -> EntryFacts.of(entity, form.title()).about(all(form.challenges().stream()
                    .map(challenges::get).flatMap(Stream::ofNullable).map(each -> competences(each.skill()))));
            case Referential referential -> EntryFacts.of(entity, referential.title())
                    .about(texts(referential.mappings().stream().map(Referential.Mapping::competence)));
            default -> EntryFacts.of(entity, language(entity.key()));
        };
    }

    private static EntryFacts tube(Tube tube) {
        String competence = tube.competence().value();
        return EntryFacts.of(new EntityRef(EntityKind.TUBE, tube.id().value()), tube.title())
                .about(Set.of(competence)).below(new EntityRef(EntityKind.COMPETENCE, competence))
                .at(List.of(competence, tube.id().value()));
    }

    private EntryFacts skill(Skill skill) {
        Set<String> competences = competences(skill.tube());
        return EntryFacts.of(new EntityRef(EntityKind.SKILL, skill.id().value()), skill.title()).about(competences)
                .below(new EntityRef(EntityKind.TUBE, skill.tube().value()))
                .on(skill.level(), EntryLife.of(skill.status()))
                .at(List.of(String.join("", competences), skill.tube().value(), skill.level().toString(),
                        skill.id().value()));
    }

    private EntryFacts challenge(EntityRef entity, Challenge challenge) {
        return Optional.ofNullable(skills.get(challenge.skill()))
                .map(skill -> skill.asking(entity, challenge))
                .orElseGet(() -> EntryFacts.of(entity, challenge.instruction()).asking(entity, challenge)
                        .below(new EntityRef(EntityKind.SKILL, challenge.skill().value())));
    }

    private Set<String> competences(SkillId id) {
        return Optional.ofNullable(skills.get(id)).map(EntryFacts::competences).orElse(Set.of());
    }

    private Set<String> competences(TubeId id) {
        return Optional.ofNullable(tubes.get(id)).map(EntryFacts::competences).orElse(Set.of());
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

    private static <K, T, V> Map<K, V> by(Collection<T> values, Function<T, K> key, Function<T, V> value) {
        return values.stream().collect(Collectors.toMap(key, value));
    }
}
