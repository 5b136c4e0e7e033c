package org.sextant.studio.variant;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.variant.VariantCreate.Payload;

/** The mutation {@code variantCreate}. */
@Singleton
final class VariantCreate implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(VariantCreate.class);

    private final VariantService variants;

    VariantCreate(VariantService variants) {
        this.variants = variants;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return switch (variants.create(Request.of(environment).actor(), input.skill(),
                Optional.ofNullable(input.from()))) {
            case VariantOutcome.Begun(WorkingCopy copy) -> new Payload(copy, List.of());
            case VariantOutcome.NoSuchSkill() -> refused(REFUSALS.error(environment, Code.NO_SUCH_SKILL,
                    List.of("input", "skill"), input.skill()));
            case VariantOutcome.NoSuchChallenge() -> refused(REFUSALS.error(environment, Code.NO_SUCH_CHALLENGE,
                    List.of("input", "from"), input.skill(), String.valueOf(input.from())));
            case VariantOutcome.NotAllowed() ->
                refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        NO_SUCH_SKILL, NO_SUCH_CHALLENGE, NOT_ALLOWED
    }

    record Input(String skill, @Nullable String from) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
