package org.sextant.studio.variant;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.Request;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Level;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Documents;

/** What is asked of families. */
@Singleton
final class VariantQueries {
    private static final Set<String> ITS_OWN = Set.of("id", "variant");

    private final VariantService variants;

    VariantQueries(VariantService variants) {
        this.variants = variants;
    }

    @Nullable
    Told family(DataFetchingEnvironment environment) {
        ContentScope scope = ContentScope.of(environment);
        return variants.family(Request.of(environment).actor(), environment.getArgumentOrDefault("skill", ""))
                .map(family -> new Told(family.skill().id().value(), scope.text(family.skill().title()),
                        family.skill().level(), FamilyRules.lacking(family), family,
                        family.challenges().stream().map(each -> member(scope, family, each)).toList()))
                .orElse(null);
    }

    private static Member member(ContentScope scope, Family family, Challenge challenge) {
        Generation generation = challenge.generation();
        return new Member(challenge.id().value(), challenge.version(), challenge.variant(), challenge.type(),
                challenge.status(), challenge.usage(), scope.text(challenge.instruction()),
                generation == null
                        ? null
                        : generation.name() + " " + generation.version() + ", " + generation.seed(),
                GenerationQueries.view(generation),
                changes(FamilyRules.prototype(family, challenge), challenge));
    }

    /** What a variant says otherwise than its prototype. */
    static List<ChangeViews.View> changes(Optional<Challenge> prototype, Challenge variant) {
        return prototype.map(from -> ChangeViews.between(Documents.written(from), Documents.written(variant)).stream()
                .filter(change -> !ITS_OWN.contains(change.path())).toList()).orElseGet(List::of);
    }

    /** A family as the API tells it. */
    record Told(String key, String title, Level level, int certificationLacking, Family family, List<Member> members) {
    }

    /** A challenge of it. */
    record Member(String key, int version, int variant, String type, ChallengeStatus status, Usage usage,
            String instruction, @Nullable String generatedBy, GenerationQueries.@Nullable GenerationView generation,
            List<ChangeViews.View> changes) {
    }
}
