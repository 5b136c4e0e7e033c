package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.RevisionLog;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** New versions of prototypes. Whoever validates one archives the former with its variants. */
@Singleton
final class PrototypeService {
    private final VariantService variants;
    private final RevisionLog log;
    private final WorkingCopyService copies;
    private final Transactions transactions;

    PrototypeService(VariantService variants, RevisionLog log, WorkingCopyService copies, Transactions transactions) {
        this.variants = variants;
        this.log = log;
        this.copies = copies;
        this.transactions = transactions;
    }

    /**
     * Begins a version as a copy of the newest prototype. Whoever has begun it already is given what they have.
     *
     * @param version the one that comes next
     */
    PrototypeOutcome create(Actor actor, String skill, int version) {
        if (Editors.writer(actor).isEmpty()) {
            return new PrototypeOutcome.NotAllowed();
        }
        return variants.family(actor, skill).map(family -> PrototypeRules.refusal(family, version)
                .orElseGet(() -> created(actor, family, version))).orElseGet(PrototypeOutcome.NoSuchSkill::new);
    }

    private PrototypeOutcome created(Actor actor, Family family, int version) {
        String key = PrototypeRules.key(family, version);
        return EntityRef.of(EntityKind.CHALLENGE, key)
                .map(entity -> transactions.write(() -> begun(actor, family, version, entity)))
                .orElseGet(() -> new PrototypeOutcome.UnfitKey(key));
    }

    private PrototypeOutcome begun(Actor actor, Family family, int version, EntityRef entity) {
        if (!log.claim(entity)) {
            Draft there = log.locked(entity).orElseThrow();
            Optional<WorkingCopy> own = Optional.ofNullable(copies.own(actor, List.of(there)).get(there.id()));
            if (there.revision() > 0 || own.isPresent() || copies.isOpened(there)) {
                return own.filter(_ -> there.revision() == 0).<PrototypeOutcome>map(PrototypeOutcome.Begun::new)
                        .orElseGet(() -> new PrototypeOutcome.Taken(entity.key()));
            }
        }
        SortedMap<String, Value> fields = VariantDocuments.copied(PrototypeRules.newest(family).orElseThrow());
        fields.put("version", new Value.Literal(Integer.toString(version)));
        return variants.written(actor, entity, fields, 0).<PrototypeOutcome>map(PrototypeOutcome.Begun::new)
                .orElseGet(PrototypeOutcome.NotAllowed::new);
    }
}
