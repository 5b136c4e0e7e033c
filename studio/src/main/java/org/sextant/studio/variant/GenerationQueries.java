package org.sextant.studio.variant;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Usage;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.ChangeViews;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.quality.ContentProblem;

/** What is asked of generators, and what they answer. */
@Singleton
final class GenerationQueries {
    private static final Refusals REFUSALS = Refusals.of(GenerationQueries.class);
    private static final List<String> GENERATOR = List.of("input", "generator");

    private final GenerationService generations;

    GenerationQueries(GenerationService generations) {
        this.generations = generations;
    }

    List<GeneratorView> generators(DataFetchingEnvironment environment) {
        Family family = Source.of(environment, VariantQueries.Told.class).family();
        return generations.generators(Request.of(environment).actor(), family).stream().map(it -> new GeneratorView(
                it.name(), it.version(), it.isInstalled(), Long.toString(it.nextSeed()), it.parameters(),
                it.models().stream().map(model -> new WordingView(model.id().value(),
                        ParameterSchema.values(GenerationRules.generation(model)))).toList()))
                .toList();
    }

    Payload preview(DataFetchingEnvironment environment) {
        return payload(environment, wish -> generations.preview(Request.of(environment).actor(), wish));
    }

    /** What a wish in the arguments came to. */
    static Payload payload(DataFetchingEnvironment environment, Function<GenerationWish, GenerationOutcome> ask) {
        Input input = Inputs.of(environment, Input.class);
        return switch (ask.apply(input.wish())) {
            case GenerationOutcome.Made(var variant, var copy) ->
                new Payload(view(environment, variant, copy), copy.orElse(null), List.of());
            case GenerationOutcome.NoSuchSkill() ->
                refused(environment, Code.NO_SUCH_SKILL, List.of("input", "skill"), input.skill());
            case GenerationOutcome.NoSuchGenerator() ->
                refused(environment, Code.NO_SUCH_GENERATOR, GENERATOR, input.skill(), input.generator());
            case GenerationOutcome.NotInstalled(int version) ->
                refused(environment, Code.NOT_INSTALLED, GENERATOR, input.generator(), version);
            case GenerationOutcome.NoWording() ->
                refused(environment, Code.NO_WORDING, GENERATOR, input.skill());
            case GenerationOutcome.UnfitSeed(String seed) ->
                refused(environment, Code.UNFIT_SEED, List.of("input", "seed"), seed);
            case GenerationOutcome.UnfitParameters(var findings) -> new Payload(null, null,
                    findings.stream().map(finding -> REFUSALS.error(environment, Code.UNFIT_PARAMETERS,
                            List.of("input", "parameters"), finding.toString())).toList());
            case GenerationOutcome.Repeats(String key) ->
                refused(environment, Code.REPEATS, List.of("input", "seed"), key);
            case GenerationOutcome.NotAllowed() -> refused(environment, Code.NOT_ALLOWED, List.of());
        };
    }

    /** How a challenge was made; null for what is written by hand. */
    static @Nullable GenerationView view(@Nullable Generation by) {
        return by == null
                ? null
                : new GenerationView(by.name(), by.version(), Long.toString(by.seed()), ParameterSchema.values(by));
    }

    private static VariantView view(DataFetchingEnvironment environment, GeneratedVariant made,
            Optional<WorkingCopy> copy) {
        ContentScope scope = ContentScope.of(environment);
        Challenge it = made.challenge();
        return new VariantView(copy.map(begun -> begun.draft().entity().key()).orElse(it.id().value()),
                made.model().id().value(), made.isWorded(),
                view(GenerationRules.generation(it)), it.type(), it.usage(), scope.text(it.instruction()),
                Optional.ofNullable(it.explanation()).map(text -> scope.text(text)).orElse(null),
                it.samples().accepted().stream().map(GenerationQueries::shown).toList(),
                it.samples().refused().stream().map(GenerationQueries::shown).toList(),
                it.attachments().stream().filter(file -> made.files().containsKey(file.sha256()))
                        .map(file -> new FileView(file.name(), file.mediaType(), file.size())).toList(),
                VariantQueries.changes(made.prototype(), it), made.problems(),
                copy.map(WorkingCopy::document).orElse(Documents.written(it)).json());
    }

    private static String shown(Answer answer) {
        return switch (answer) {
            case Answer.Text(String text) -> text;
            case Answer.Fields(var values) -> values.entrySet().stream()
                    .map(field -> field.getKey() + " = " + field.getValue()).collect(Collectors.joining(", "));
            case Answer other -> new String(CanonicalJson.write(other), StandardCharsets.UTF_8);
        };
    }

    private static Payload refused(DataFetchingEnvironment environment, Code code, List<String> field,
            Object... arguments) {
        return new Payload(null, null, List.of(REFUSALS.error(environment, code, field, arguments)));
    }

    enum Code {
        NO_SUCH_SKILL, NO_SUCH_GENERATOR, NOT_INSTALLED, NO_WORDING, UNFIT_SEED, UNFIT_PARAMETERS, REPEATS, NOT_ALLOWED
    }

    record Input(String skill, String generator, @Nullable Integer version, @Nullable String seed,
            @Nullable List<ParameterValue> parameters, @Nullable Usage usage) {
        GenerationWish wish() {
            Map<String, String> chosen = Optional.ofNullable(parameters).orElse(List.of()).stream()
                    .collect(Collectors.toMap(ParameterValue::name, ParameterValue::value, (_, last) -> last));
            return new GenerationWish(skill, generator, Optional.ofNullable(version),
                    Optional.ofNullable(seed).map(String::strip).filter(text -> !text.isEmpty()), chosen,
                    Optional.ofNullable(usage));
        }
    }

    /** The payload of both the query and the mutation. */
    record Payload(@Nullable VariantView variant, @Nullable WorkingCopy workingCopy, List<UserError> userErrors) {
    }

    /** A generator of a family as the API tells it. */
    record GeneratorView(String name, int version, boolean isInstalled, String nextSeed,
            List<GeneratorParameter> parameters, List<WordingView> wordings) {
    }

    /** A challenge whose texts are there for other data. */
    record WordingView(String key, List<ParameterValue> parameters) {
    }

    /** How a challenge was made. */
    record GenerationView(String name, int version, String seed, List<ParameterValue> parameters) {
    }

    /** A variant as a generator makes it. */
    record VariantView(String key, String model, boolean isWorded, @Nullable GenerationView generation, String type,
            Usage usage, String instruction, @Nullable String explanation, List<String> accepted, List<String> refused,
            List<FileView> files, List<ChangeViews.View> changes, List<ContentProblem> problems, String document) {
    }

    /** A file that is made for it. */
    record FileView(String name, String mediaType, int size) {
    }
}
