package org.sextant.studio.variant;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.challenges.bank.Wording;
import org.sextant.challenges.bank.WordingOutcome;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.Generators;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Generation;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.copy.WorkingCopyService;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.quality.QualityService;

/** Where a generator, the texts of a family and a wish come together. */
@Singleton
final class GenerationDesk {
    private final Generators installed;
    private final Wordings wordings;
    private final WorkingCopyService copies;
    private final DraftService drafts;
    private final QualityService quality;

    GenerationDesk(Generators installed, Wordings wordings, WorkingCopyService copies, DraftService drafts,
            QualityService quality) {
        this.installed = installed;
        this.wordings = wordings;
        this.copies = copies;
        this.drafts = drafts;
        this.quality = quality;
    }

    /** The generators of a family, each version by itself, and what they can be told. */
    List<FamilyGenerator> generators(Actor actor, Family family) {
        return GenerationRules.generators(family).stream().map(by -> {
            Optional<Generator> generator = find(by);
            return new FamilyGenerator(by.name(), by.version(), generator.isPresent(),
                    generator.map(it -> ParameterSchema.parameters(it.parameters())).orElseGet(List::of),
                    nextSeed(actor, family, by), models(family, by).map(Wording::model).toList());
        }).toList();
    }

    /** What a wish comes to, for whoever may have one; nothing is kept of it. */
    GenerationOutcome made(Actor actor, GenerationWish wish, Family family) {
        Optional<Generation> by = GenerationRules.generators(family).stream()
                .filter(each -> each.name().equals(wish.generator())
                        && wish.version().orElse(each.version()) == each.version())
                .max(Comparator.comparing(Generation::version));
        return by.map(wanted -> find(wanted).map(generator -> made(actor, wish, family, wanted, generator))
                .orElseGet(() -> new GenerationOutcome.NotInstalled(wanted.version())))
                .orElseGet(GenerationOutcome.NoSuchGenerator::new);
    }

    private GenerationOutcome made(Actor actor, GenerationWish wish, Family family, Generation by,
            Generator generator) {
        List<Wording> models = models(family, by).toList();
        Optional<Long> seed = wish.seed().map(GenerationRules::seed)
                .orElseGet(() -> Optional.of(nextSeed(actor, family, by)));
        if (seed.isEmpty()) {
            return new GenerationOutcome.UnfitSeed(wish.seed().orElse(""));
        } else if (models.isEmpty()) {
            return new GenerationOutcome.NoWording();
        }
        JsonNode parameters = ParameterSchema.with(parameters(GenerationRules.drawn(models, seed.get())),
                generator.parameters(), wish.parameters());
        return made(actor, wish, family, models,
                new Generation(by.name(), by.version(), seed.get(), parameters));
    }

    private GenerationOutcome made(Actor actor, GenerationWish wish, Family family, List<Wording> models,
            Generation generation) {
        Optional<Challenge> same = all(actor, family).filter(each -> generation.equals(each.generation())).findFirst();
        if (same.isPresent()) {
            return new GenerationOutcome.Repeats(same.get().id().value());
        }
        Optional<Wording> worded = models.stream()
                .filter(each -> parameters(each).equals(generation.parameters())).findFirst();
        Wording wording = worded.orElse(models.getFirst());
        return switch (wording.with(generation)) {
            case WordingOutcome.Unworded(var findings) -> new GenerationOutcome.UnfitParameters(findings);
            case WordingOutcome.Worded made -> all(actor, family)
                    .filter(each -> asksTheSame(each, made.challenge())).findFirst()
                    .<GenerationOutcome>map(each -> new GenerationOutcome.Repeats(each.id().value()))
                    .orElseGet(() -> made(actor, wish, family, made, wording.model(), worded.isPresent()));
        };
    }

    private GenerationOutcome made(Actor actor, GenerationWish wish, Family family, WordingOutcome.Worded made,
            Challenge model, boolean isWorded) {
        int number = FamilyRules.number(family, false,
                key -> drafts.find(actor, new EntityRef(EntityKind.CHALLENGE, key)).isPresent());
        EntityRef entity = new EntityRef(EntityKind.CHALLENGE, FamilyRules.key(family, number));
        Document document = VariantDocuments.proposed(VariantDocuments.generated(made.challenge(),
                wish.usage().orElse(model.usage())), entity, number);
        Challenge challenge = Documents.record(entity, document).map(Challenge.class::cast).orElseThrow();
        return new GenerationOutcome.Made(new GeneratedVariant(challenge, model, isWorded,
                FamilyRules.prototype(family, challenge), quality.problems(entity, document), made.files()),
                Optional.empty());
    }

    private long nextSeed(Actor actor, Family family, Generation by) {
        return GenerationRules.nextSeed(all(actor, family).filter(each -> GenerationRules.isBy(each, by))
                .map(GenerationRules::generation).toList());
    }

    /** The family with what somebody has begun of it of which there is no revision yet. */
    private Stream<Challenge> all(Actor actor, Family family) {
        return Stream.concat(family.challenges().stream(), own(actor, family));
    }

    private Stream<Challenge> own(Actor actor, Family family) {
        return copies.own(actor).stream().filter(copy -> copy.draft().entity().kind() == EntityKind.CHALLENGE)
                .flatMap(copy -> Documents.record(copy.draft().entity(), copy.document()).stream())
                .map(Challenge.class::cast).filter(each -> each.skill().equals(family.skill().id()));
    }

    private Stream<Wording> models(Family family, Generation by) {
        return GenerationRules.generated(family).filter(each -> GenerationRules.isBy(each, by))
                .flatMap(each -> wordings.of(each, family.skill().tube()).stream());
    }

    private Optional<Generator> find(Generation by) {
        return installed.all().stream()
                .filter(each -> each.name().equals(by.name()) && each.version() == by.version()).findFirst();
    }

    /** Whether two ask the same and hand out the same, whatever seed they came of. */
    private static boolean asksTheSame(Challenge one, Challenge other) {
        return one.instruction().equals(other.instruction()) && one.options().equals(other.options())
                && one.solution().equals(other.solution()) && one.attachments().equals(other.attachments());
    }

    private static JsonNode parameters(Wording wording) {
        return GenerationRules.generation(wording.model()).parameters();
    }
}
