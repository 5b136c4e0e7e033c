package org.sextant.studio.draft.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.sextant.schema.release.Content;

/** Content taken apart into what authors edit. */
public final class ContentEntities {
    private static final Comparator<EntityRef> BY_NAME = Comparator.comparing(EntityRef::toString);

    private final SortedMap<EntityRef, Object> found = new TreeMap<>(BY_NAME);

    private ContentEntities() {
    }

    /** Every entity with the record that content has of it, for synonyms an array of them, in the order of their names. */
    public static SortedMap<EntityRef, Object> of(Content content) {
        ContentEntities entities = new ContentEntities();
        entities.add(EntityKind.FRAMEWORK, List.of(content.framework()), framework -> framework.code());
        entities.add(EntityKind.COMPETENCE, content.competences(), Competence::index);
        entities.add(EntityKind.TUBE, content.tubes(), Tube::id);
        entities.add(EntityKind.SKILL, content.skills(), Skill::id);
        entities.add(EntityKind.CHALLENGE, content.challenges(), Challenge::id);
        entities.add(EntityKind.TUTORIAL, content.tutorials(), Tutorial::id);
        entities.add(EntityKind.RESOURCE, content.resources(), Resource::id);
        entities.add(EntityKind.TARGET_PROFILE, content.targetProfiles(), TargetProfile::id);
        entities.add(EntityKind.FORM, content.forms(), FixedForm::id);
        entities.add(EntityKind.REFERENTIAL, content.referentials(), Referential::id);
        entities.synonyms(content.synonyms());
        return entities.found;
    }

    private <T> void add(EntityKind kind, List<T> values, Function<T, ?> key) {
        values.forEach(value -> found.put(new EntityRef(kind, String.valueOf(key.apply(value))), value));
    }

    private void synonyms(List<SynonymSet> sets) {
        Map<String, List<SynonymSet>> byLocale = sets.stream().collect(Collectors.groupingBy(SynonymSet::locale));
        byLocale.forEach((locale, of) -> found.put(new EntityRef(EntityKind.SYNONYMS, locale),
                of.toArray(SynonymSet[]::new)));
    }
}
