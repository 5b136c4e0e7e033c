package org.sextant.studio.grid.rung;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.once.Deed;

/** What the mutations of rungs answer. */
final class RungQueries {
    private static final Refusals REFUSALS = Refusals.of(RungQueries.class);

    private RungQueries() {
    }

    /** What the argument {@code id} names; nobody's skill where it names none. */
    static EntityRef skill(DataFetchingEnvironment environment) {
        return entity(environment.getArgumentOrDefault("id", "")).orElse(new EntityRef(EntityKind.SKILL, "0"));
    }

    /** The skill whose draft has a global id. */
    static Optional<EntityRef> entity(String id) {
        return EntityRef.parse(GlobalId.keyOf("Draft", id)).filter(entity -> entity.kind() == EntityKind.SKILL);
    }

    /** What is made once, however often it is sent under one key. */
    static Deed<Payload> deed(DataFetchingEnvironment environment, DraftService drafts, Supplier<RungOutcome> act) {
        return new Deed<>(() -> payload(environment, act.get(), drafts), made -> Optional.ofNullable(made.undo()),
                undo -> change(undo).map(change -> payload(environment, new RungOutcome.Done(change), drafts)),
                () -> refused(environment, Code.KEY_REUSED, List.of("input", "idempotencyKey")));
    }

    /** The payload of an outcome. */
    static Payload payload(DataFetchingEnvironment environment, RungOutcome outcome, DraftService drafts) {
        return switch (outcome) {
            case RungOutcome.Done(RungChange change) -> new Payload(
                    drafts.find(Request.of(environment).actor(), change.first()).orElse(null),
                    change.steps().stream().map(RungChange.Step::entity).toList(), undo(change), List.of());
            case RungOutcome.NoSuchSkill() -> refused(environment, Code.NO_SUCH_SKILL, List.of("id"));
            case RungOutcome.NoSuchTube(String tube) ->
                refused(environment, Code.NO_SUCH_TUBE, List.of("input", "tube"), tube);
            case RungOutcome.NoSuchSuccessor(String successor) ->
                refused(environment, Code.NO_SUCH_SUCCESSOR, List.of("input", "successor"), successor);
            case RungOutcome.RungTaken(var by) ->
                refused(environment, Code.RUNG_TAKEN, List.of("input", "level"), by.value());
            case RungOutcome.AlreadySo() -> refused(environment, Code.ALREADY_SO, List.of());
            case RungOutcome.Stale(EntityRef entity, int newest) ->
                refused(environment, Code.STALE, List.of(), entity.key(), newest);
            case RungOutcome.TooManyChallenges(int count) -> refused(environment, Code.TOO_MANY_CHALLENGES, List.of(),
                    count, RungChange.LONGEST - 1);
            case RungOutcome.UnreadableChallenge(EntityRef challenge) ->
                refused(environment, Code.UNREADABLE_CHALLENGE, List.of(), challenge.key());
            case RungOutcome.UnfitTitle(int length) -> refused(environment, Code.UNFIT_TITLE,
                    List.of("input", "title"), length, RungRules.LONGEST_TITLE);
            case RungOutcome.UnfitReason(int length) ->
                refused(environment, Code.UNFIT_REASON, List.of("input", "reason"), length, Reason.LONGEST);
            case RungOutcome.NoSuchChange() -> refused(environment, Code.NO_SUCH_CHANGE, List.of("input", "undo"));
            case RungOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    private static String undo(RungChange change) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(change.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What {@code undo} of a payload stands for; empty for anything else. */
    static Optional<RungChange> change(String undo) {
        try {
            return RungChange.parse(new String(Base64.getUrlDecoder().decode(undo), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field,
            Object... arguments) {
        return new Payload(null, List.of(), null, List.of(REFUSALS.error(environment, code, field, arguments)));
    }

    /** The codes of all of them; the schema says which of them each has. */
    enum Code {
        NO_SUCH_SKILL, NO_SUCH_TUBE, NO_SUCH_SUCCESSOR, RUNG_TAKEN, ALREADY_SO, STALE, //
        TOO_MANY_CHALLENGES, UNREADABLE_CHALLENGE, UNFIT_TITLE, UNFIT_REASON, NO_SUCH_CHANGE, KEY_REUSED, NOT_ALLOWED
    }

    /** The payload of all of them. */
    record Payload(@Nullable Draft draft, List<EntityRef> changed, @Nullable String undo, List<UserError> userErrors) {
    }
}
