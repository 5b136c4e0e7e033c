package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.Challenge;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.copy.DiscardOutcome;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.overlay.DraftContentService;

/** Makes a challenge that turns out to be like another a variant of that. */
@Singleton
public final class JoinService {
    private final VariantService variants;
    private final WorkingCopyService copies;
    private final DraftContentService contents;
    private final Transactions transactions;

    JoinService(VariantService variants, WorkingCopyService copies, DraftContentService contents,
            Transactions transactions) {
        this.variants = variants;
        this.copies = copies;
        this.contents = contents;
        this.transactions = transactions;
    }

    /**
     * Goes on with what an author has written under an id of the family of another challenge, in place of its own id, which
     * nobody else has seen.
     *
     * @param own      the id of the challenge that is written
     * @param expected the version of the working copy that the author has seen
     * @param followed the id of the challenge that it is to be a variant of
     */
    JoinOutcome join(Actor actor, String own, int expected, String followed) {
        EntityRef entity = new EntityRef(EntityKind.CHALLENGE, own);
        return Editors.writer(actor).isEmpty()
                ? new JoinOutcome.NotAllowed()
                : transactions.write(() -> copies.own(actor).stream()
                        .filter(copy -> copy.draft().entity().equals(entity)).findFirst()
                        .map(copy -> joined(actor, copy, expected, followed)).orElseGet(JoinOutcome.NotOpen::new));
    }

    private JoinOutcome joined(Actor actor, WorkingCopy copy, int expected, String followed) {
        if (copy.version() != expected) {
            return new JoinOutcome.Stale(copy.version());
        } else if (copy.draft().revision() > 0) {
            return new JoinOutcome.HasRevisions(copy.draft().revision());
        }
        Optional<Challenge> found = contents.content().challenges().stream()
                .filter(each -> each.id().value().equals(followed)).findFirst();
        return found.map(challenge -> joined(actor, copy, challenge)).orElseGet(JoinOutcome.NoSuchChallenge::new);
    }

    private JoinOutcome joined(Actor actor, WorkingCopy copy, Challenge followed) {
        String skill = followed.skill().value();
        SortedMap<String, Value> fields = new TreeMap<>(
                ((Value.Fields) Documents.value(copy.document())).fields());
        if (new Value.Text(skill).equals(fields.get("skill"))) {
            return new JoinOutcome.SameSkill(skill);
        }
        fields.put("skill", new Value.Text(skill));
        fields.put("version", new Value.Literal(Integer.toString(followed.version())));
        return switch (variants.begin(actor, skill, false, fields)) {
            case VariantOutcome.Begun(WorkingCopy begun) -> withdrawn(actor, copy, begun);
            case VariantOutcome.NotAllowed() -> new JoinOutcome.NotAllowed();
            case VariantOutcome.NoSuchSkill(),VariantOutcome.NoSuchChallenge() -> new JoinOutcome.NoSuchChallenge();
        };
    }

    private JoinOutcome withdrawn(Actor actor, WorkingCopy copy, WorkingCopy begun) {
        DiscardOutcome gone = copies.discard(actor, copy.draft().entity(), copy.version());
        if (!(gone instanceof DiscardOutcome.Discarded)) {
            throw new IllegalStateException("a copy that was there is not discarded: " + gone);
        }
        return new JoinOutcome.Joined(begun);
    }
}
