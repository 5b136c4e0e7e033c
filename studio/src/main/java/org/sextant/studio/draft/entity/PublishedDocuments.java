package org.sextant.studio.draft.entity;

import java.util.List;
import java.util.Optional;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.framework.Competence;

/** The documents that a release has. */
public final class PublishedDocuments {
    private PublishedDocuments() {
    }

    /** That of an entity, where the release has it. */
    public static Optional<Document> find(PublishedContent content, EntityRef entity) {
        return record(content, entity.kind(), entity.key()).map(Documents::written);
    }

    private static Optional<?> record(PublishedContent content, EntityKind kind, String key) {
        return switch (kind) {
            case FRAMEWORK -> content.framework(key).filter(framework -> framework.code().equals(key));
            case COMPETENCE -> competence(content, key);
            case TUBE -> content.tubes().find(key);
            case SKILL -> content.skills().find(key);
            case CHALLENGE -> content.challenges().find(key);
            case TUTORIAL -> content.tutorials().find(key);
            case RESOURCE -> content.resources().find(key);
            case TARGET_PROFILE -> content.targetProfiles().find(key);
            case FORM -> content.forms().find(key);
            case REFERENTIAL -> content.referentials().find(key);
            case SYNONYMS -> synonyms(content, key);
        };
    }

    private static Optional<Competence> competence(PublishedContent content, String index) {
        return content.competences().stream().filter(competence -> competence.index().value().equals(index))
                .findFirst();
    }

    private static Optional<List<SynonymSet>> synonyms(PublishedContent content, String locale) {
        List<SynonymSet> sets = content.release().content().synonyms().stream()
                .filter(set -> set.locale().equals(locale)).toList();
        return sets.isEmpty() ? Optional.empty() : Optional.of(sets);
    }
}
