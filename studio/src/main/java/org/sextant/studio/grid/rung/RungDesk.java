package org.sextant.studio.grid.rung;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sextant.account.AccountService;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.PublishedDocuments;
import org.sextant.studio.draft.overlay.DraftContentService;

/** What every action on a rung begins with: who may, a transaction, the newest drafts, the skill as it was seen. */
@Singleton
final class RungDesk {
    private final RevisionLog log;
    private final DraftService drafts;
    private final DraftContentService contents;
    private final ContentStore store;
    private final AccountService accounts;
    private final Transactions transactions;

    RungDesk(RevisionLog log, DraftService drafts, DraftContentService contents, ContentStore store,
            AccountService accounts, Transactions transactions) {
        this.log = log;
        this.drafts = drafts;
        this.contents = contents;
        this.store = store;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    /**
     * Does something for a reason in one transaction.
     *
     * @param action makes revisions, knowing the newest drafts over the release in service
     */
    RungOutcome write(Actor actor, Reason reason, BiFunction<RungLog, PublishedContent, RungOutcome> action) {
        Optional<AccountId> author = Editors.writer(actor);
        if (author.isEmpty()) {
            return new RungOutcome.NotAllowed();
        } else if (!reason.isFit()) {
            return new RungOutcome.UnfitReason(reason.length());
        }
        return transactions.write(() -> {
            accounts.present(actor);
            return action.apply(new RungLog(log, author.get(), reason), contents.over(store.current()).content());
        });
    }

    /** What comes of a skill, unless somebody made a revision of it that the author has not seen. */
    RungOutcome seen(EntityRef skill, int expected, Function<Found, RungOutcome> action) {
        int known = log.locked(skill).map(Draft::revision).orElse(0);
        if (known == 0 && PublishedDocuments.find(store.current(), skill).isEmpty()) {
            return new RungOutcome.NoSuchSkill();
        } else if (known != expected) {
            return new RungOutcome.Stale(skill, known);
        }
        Draft draft = log.begun(skill);
        return draft.revision() != expected && known != 0
                ? new RungOutcome.Stale(skill, draft.revision())
                : Documents.record(skill, log.document(draft, draft.revision())).map(Skill.class::cast)
                        .map(value -> action.apply(new Found(draft, value))).orElseGet(RungOutcome.NoSuchSkill::new);
    }

    /**
     * The challenges of a skill by their newest revisions, which nobody else changes until the end of the transaction:
     * those that content shows, and those that it leaves out. What belongs to another skill by now is left.
     */
    List<FoundChallenge> challenges(PublishedContent content, SkillId skill) {
        Stream<String> shown = content.challenges().of(skill).stream().map(challenge -> challenge.id().value());
        Stream<String> begun = drafts.within(EntityKind.CHALLENGE, skill.value()).stream()
                .map(draft -> draft.entity().key());
        return Stream.concat(shown, begun).distinct().sorted()
                .map(key -> log.begun(new EntityRef(EntityKind.CHALLENGE, key))).filter(draft -> draft.revision() > 0)
                .flatMap(draft -> challenge(draft, skill).stream()).toList();
    }

    private Optional<FoundChallenge> challenge(Draft draft, SkillId skill) {
        Document newest = log.document(draft, draft.revision());
        return Documents.parent(EntityKind.CHALLENGE, newest).equals(skill.value())
                ? Optional.of(new FoundChallenge(draft,
                        Documents.record(draft.entity(), newest).map(Challenge.class::cast)))
                : Optional.empty();
    }

    /** A skill as it is. */
    record Found(Draft draft, Skill value) {
    }

    /** A challenge as it is; its value is empty where it cannot be read. */
    record FoundChallenge(Draft draft, Optional<Challenge> value) {
    }
}
