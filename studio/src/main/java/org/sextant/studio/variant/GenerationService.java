package org.sextant.studio.variant;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sextant.file.FileService;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.studio.draft.Editors;

/** New variants by the generators of a family: looked at first, then made with their files. */
@Singleton
public final class GenerationService {
    private final VariantService variants;
    private final GenerationDesk desk;
    private final FileService files;
    private final Transactions transactions;

    GenerationService(VariantService variants, GenerationDesk desk, FileService files, Transactions transactions) {
        this.variants = variants;
        this.desk = desk;
        this.files = files;
        this.transactions = transactions;
    }

    /** The generators of a family and what they can be told; none for whoever writes no content. */
    List<FamilyGenerator> generators(Actor actor, Family family) {
        return Editors.writer(actor).isEmpty() ? List.of() : desk.generators(actor, family);
    }

    /** What would be made; nothing is kept of it. */
    GenerationOutcome preview(Actor actor, GenerationWish wish) {
        return Editors.writer(actor).isEmpty()
                ? new GenerationOutcome.NotAllowed()
                : variants.family(actor, wish.skill()).map(family -> desk.made(actor, wish, family))
                        .orElseGet(GenerationOutcome.NoSuchSkill::new);
    }

    /** Makes it: a working copy, and its files, which a release that names them needs. */
    GenerationOutcome make(Actor actor, GenerationWish wish) {
        GenerationOutcome outcome = preview(actor, wish);
        return outcome instanceof GenerationOutcome.Made(GeneratedVariant variant, var _)
                ? transactions.write(() -> made(actor, wish, variant))
                : outcome;
    }

    private GenerationOutcome made(Actor actor, GenerationWish wish, GeneratedVariant variant) {
        List<FileReference> references = variant.challenge().attachments().stream()
                .filter(file -> variant.files().containsKey(file.sha256()))
                .sorted(Comparator.comparing(FileReference::sha256)).toList();
        List<String> unkept = files.keep(references, hash -> Objects.requireNonNull(variant.files().get(hash), hash));
        if (!unkept.isEmpty()) {
            throw new IllegalStateException("a generator made what cannot be kept: " + unkept);
        }
        Challenge challenge = variant.challenge();
        return switch (variants.begin(actor, wish.skill(), false,
                VariantDocuments.generated(challenge, challenge.usage()))) {
            case VariantOutcome.Begun(var copy) -> new GenerationOutcome.Made(variant, Optional.of(copy));
            case VariantOutcome.NotAllowed() -> new GenerationOutcome.NotAllowed();
            case VariantOutcome.NoSuchSkill() -> new GenerationOutcome.NoSuchSkill();
            case VariantOutcome.NoSuchChallenge() -> throw new IllegalStateException("nothing was copied");
        };
    }
}
