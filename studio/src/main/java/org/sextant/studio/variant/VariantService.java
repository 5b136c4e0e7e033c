package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Skill;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.copy.OpenOutcome;
import org.sextant.studio.draft.copy.SaveOutcome;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/** Families of challenges, among all drafts over the release in service. */
@Singleton
public final class VariantService {
    private final DraftContentService contents;
    private final DraftService drafts;
    private final RevisionLog log;
    private final WorkingCopyService copies;
    private final Transactions transactions;

    VariantService(DraftContentService contents, DraftService drafts, RevisionLog log, WorkingCopyService copies,
            Transactions transactions) {
        this.contents = contents;
        this.drafts = drafts;
        this.log = log;
        this.copies = copies;
        this.transactions = transactions;
    }

    /** The family of a skill; empty where there is none, or for whoever may not read drafts. */
    Optional<Family> family(Actor actor, String skill) {
        return Editors.mayRead(actor) ? family(skill) : Optional.empty();
    }

    /**
     * Begins a challenge.
     *
     * @param copied the id of the challenge that it is made of; empty for one that begins empty
     */
    VariantOutcome create(Actor actor, String skill, Optional<String> copied) {
        if (Editors.writer(actor).isEmpty()) {
            return new VariantOutcome.NotAllowed();
        }
        return family(skill).map(family -> created(actor, family, copied)).orElseGet(VariantOutcome.NoSuchSkill::new);
    }

    private Optional<Family> family(String skill) {
        Optional<Skill> found = contents.content().skills().stream()
                .filter(each -> each.id().value().equals(skill)).findFirst();
        return found.map(each -> FamilyRules.family(each, contents.content().challenges()));
    }

    private VariantOutcome created(Actor actor, Family family, Optional<String> copied) {
        Optional<Challenge> original = family.challenges().stream()
                .filter(each -> copied.filter(each.id().value()::equals).isPresent()).findFirst();
        return copied.isPresent() && original.isEmpty()
                ? new VariantOutcome.NoSuchChallenge()
                : begin(actor, family.skill().id().value(), original.isEmpty(),
                        original.map(VariantDocuments::copied).orElseGet(() -> blank(family)));
    }

    /**
     * Begins a challenge under the first id that is free.
     *
     * @param isFirst whether it may be the prototype, where the skill has none
     * @param fields  what is to stand in it, but for its id, its number and its status
     */
    VariantOutcome begin(Actor actor, String skill, boolean isFirst, SortedMap<String, Value> fields) {
        return transactions.write(() -> family(skill).map(family -> begun(actor, family, isFirst, fields))
                .orElseGet(VariantOutcome.NoSuchSkill::new));
    }

    private VariantOutcome begun(Actor actor, Family family, boolean isFirst, SortedMap<String, Value> fields) {
        int number = FamilyRules.number(family, isFirst, key -> isTaken(actor, challenge(key)));
        return written(actor, challenge(FamilyRules.key(family, number)), fields, number)
                .<VariantOutcome>map(VariantOutcome.Begun::new).orElseGet(VariantOutcome.NotAllowed::new);
    }

    /**
     * A working copy of a new challenge, within the transaction of the caller; empty for whoever may have none.
     *
     * @param fields what is to stand in it, but for its id, its number and its status
     */
    Optional<WorkingCopy> written(Actor actor, EntityRef entity, SortedMap<String, Value> fields, int number) {
        return switch (copies.open(actor, entity.kind(), entity.key())) {
            case OpenOutcome.Opened(var copy) -> switch (copies.save(actor, entity, copy.version(), Optional.empty(),
                    VariantDocuments.proposed(fields, entity, number).json())) {
                case SaveOutcome.Saved(var saved) -> Optional.of(saved);
                case SaveOutcome other -> throw new IllegalStateException("a fresh copy is refused: " + other);
            };
            case OpenOutcome.NotAllowed() -> Optional.empty();
            case OpenOutcome.UnfitKey() -> throw new IllegalStateException("no key of a challenge: " + entity);
        };
    }

    /** Whether somebody has begun it already, or does at this moment; otherwise it is the actor's from here on. */
    private boolean isTaken(Actor actor, EntityRef challenge) {
        return drafts.find(actor, challenge).isPresent() || !log.claim(challenge);
    }

    private static EntityRef challenge(String key) {
        return new EntityRef(EntityKind.CHALLENGE, key);
    }

    private static SortedMap<String, Value> blank(Family family) {
        int version = family.challenges().stream().mapToInt(Challenge::version).max().orElse(1);
        String json = new String(CanonicalJson.write(Map.of("skill", family.skill().id().value(), "version",
                version, "usage", "BOTH", "type", "QROC", "options", Map.of("field", Map.of("format", "WORDS")),
                "locales", List.of("fr"), "focused", false, "shuffled", false)), StandardCharsets.UTF_8);
        return ((Value.Fields) Documents.value(new Document(json))).fields();
    }
}
