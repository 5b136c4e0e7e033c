package org.sextant.studio.variant;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.variant.PrototypeCreate.Payload;

/** The mutation {@code prototypeCreate}. */
@Singleton
final class PrototypeCreate implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(PrototypeCreate.class);
    private static final List<String> SKILL = List.of("input", "skill");
    private static final List<String> VERSION = List.of("input", "version");

    private final PrototypeService prototypes;

    PrototypeCreate(PrototypeService prototypes) {
        this.prototypes = prototypes;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        Input input = Inputs.of(environment, Input.class);
        return switch (prototypes.create(Request.of(environment).actor(), input.skill(), input.version())) {
            case PrototypeOutcome.Begun(WorkingCopy copy) -> new Payload(copy, List.of());
            case PrototypeOutcome.NoSuchSkill() -> refused(REFUSALS.error(environment, Code.NO_SUCH_SKILL, SKILL,
                    input.skill()));
            case PrototypeOutcome.NoPrototype() -> refused(REFUSALS.error(environment, Code.NO_PROTOTYPE, SKILL,
                    input.skill()));
            case PrototypeOutcome.UnderWay(int version, String key) ->
                refused(REFUSALS.error(environment, Code.UNDER_WAY, VERSION, version, key));
            case PrototypeOutcome.NotNext(int next) ->
                refused(REFUSALS.error(environment, Code.NOT_NEXT, VERSION, next));
            case PrototypeOutcome.Taken(String key) ->
                refused(REFUSALS.error(environment, Code.TAKEN, VERSION, input.version(), key));
            case PrototypeOutcome.UnfitKey(String key) ->
                refused(REFUSALS.error(environment, Code.UNFIT_KEY, SKILL, key, EntityRef.LONGEST_KEY));
            case PrototypeOutcome.NotAllowed() ->
                refused(REFUSALS.error(environment, Code.NOT_ALLOWED, List.of()));
        };
    }

    private static Payload refused(UserError error) {
        return new Payload(null, List.of(error));
    }

    enum Code {
        NO_SUCH_SKILL, NO_PROTOTYPE, UNDER_WAY, NOT_NEXT, TAKEN, UNFIT_KEY, NOT_ALLOWED
    }

    record Input(String skill, int version) {
    }

    record Payload(@Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }
}
