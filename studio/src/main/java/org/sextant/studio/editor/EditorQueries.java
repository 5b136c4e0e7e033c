package org.sextant.studio.editor;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.challenge.AnswerInput;
import org.sextant.challenge.Prompt;
import org.sextant.challenge.PromptService;
import org.sextant.challenge.Trial;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.platform.Messages;
import org.sextant.schema.answer.Outcome;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Correction;
import org.sextant.schema.type.Grade.FieldVerdict;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.EntityKind;

/** What is asked of working copies by whoever edits them. */
final class EditorQueries {
    private static final Messages MESSAGES = Messages.beside(EditorQueries.class);
    private static final int MOST = 100;
    private static final int USUAL = 50;

    private final EditorService editor;
    private final PromptService prompts;

    EditorQueries(EditorService editor, PromptService prompts) {
        this.editor = editor;
        this.prompts = prompts;
    }

    String schema(DataFetchingEnvironment environment) {
        return editor.schema(Source.of(environment, WorkingCopy.class));
    }

    String schemaOf(DataFetchingEnvironment environment) {
        return editor.schema(EntityKind.valueOf(environment.getArgumentOrDefault("kind", "")),
                Optional.ofNullable(environment.getArgument("type")));
    }

    List<SampleTrial> samples(DataFetchingEnvironment environment) {
        return editor.samples(Source.of(environment, WorkingCopy.class));
    }

    /** Everything below it is read from the drafts over the release in service: its skill may be one of them. */
    DataFetcherResult<Preview> preview(DataFetchingEnvironment environment) {
        PublishedContent drafted = editor.drafted();
        ContentScope scope = ContentScope.ofDrafts(drafted, Request.of(environment).locales());
        return DataFetcherResult.<Preview>newResult()
                .data(editor.challenge(Source.of(environment, WorkingCopy.class))
                        .map(challenge -> preview(environment, challenge, drafted)).orElse(null))
                .localContext(scope).build();
    }

    @Nullable
    TrialOfDraft trial(DataFetchingEnvironment environment) {
        AnswerInput answer = Inputs.of(environment, "answer", AnswerInput.class);
        return editor.challenge(Source.of(environment, WorkingCopy.class)).map(challenge -> answer.isContradictory()
                ? new TrialOfDraft(problem(sentence(environment, "CONTRADICTORY")), List.of())
                : new TrialOfDraft(tried(environment, challenge, answer), editor.tolerances(challenge, answer)))
                .orElse(null);
    }

    /** Files of a working copy: whoever sees it may fetch them. */
    DataFetcherResult<List<FileReference>> filesOf(DataFetchingEnvironment environment) {
        return drafted(environment, editor.files(Source.of(environment, WorkingCopy.class)));
    }

    DataFetcherResult<List<FileReference>> files(DataFetchingEnvironment environment) {
        int first = Optional.ofNullable(environment.<Integer>getArgument("first")).orElse(USUAL);
        if (first < 1 || first > MOST) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST,
                    "'first' is " + first + "; ask for 1 to " + MOST + " files.");
        }
        return drafted(environment, editor.files(Request.of(environment).actor(),
                Optional.ofNullable(environment.getArgument("skill")),
                Optional.<String>ofNullable(environment.getArgument("text")).orElse(""), first));
    }

    /** Their addresses are those of drafts; nothing below a file is read from content. */
    private DataFetcherResult<List<FileReference>> drafted(DataFetchingEnvironment environment,
            List<FileReference> files) {
        return DataFetcherResult.<List<FileReference>>newResult().data(files).localContext(
                ContentScope.ofDrafts(editor.published(), Request.of(environment).locales())).build();
    }

    private Preview preview(DataFetchingEnvironment environment, Challenge challenge, PublishedContent drafted) {
        Optional<String> problem = drafted.skills().find(challenge.skill().value()).isEmpty()
                ? Optional.of(sentence(environment, "NO_SKILL", challenge.skill()))
                : editor.unshown(challenge).map(unshown -> unshown.sentence().isEmpty()
                        ? sentence(environment, "TYPE_NOT_INSTALLED", unshown.type())
                        : sentence(environment, "NOT_SHOWN_YET", unshown.sentence()));
        boolean isWritten = Stream.of(challenge.instruction()).flatMap(text -> text.byLocale().values().stream())
                .anyMatch(text -> !text.equals(UnfinishedChallenge.NO_INSTRUCTION));
        return new Preview(isWritten ? challenge.instruction() : null,
                problem.isPresent() ? null : prompts.question(challenge, 0), problem.orElse(null));
    }

    private Result tried(DataFetchingEnvironment environment, Challenge challenge, AnswerInput answer) {
        return switch (editor.trial(challenge, answer).orElse(null)) {
            case null -> problem(sentence(environment, "UNSOUND"));
            case Trial.Graded(var outcome, var fields, var notes, var correction, var explanation) ->
                new Result(null, outcome, fields, notes, correction, explanation);
            case Trial.Unreadable(var sentence) -> problem(sentence);
            case Trial.NotInstalled(var type) -> problem(sentence(environment, "TYPE_NOT_INSTALLED", type));
        };
    }

    private static Result problem(String sentence) {
        return new Result(sentence, null, List.of(), List.of(), null, null);
    }

    private static String sentence(DataFetchingEnvironment environment, String key, Object... arguments) {
        return MESSAGES.get(Request.of(environment).locale(), key, arguments);
    }

    /** A preview; no text while there is no instruction. */
    record Preview(@Nullable LocalizedText text, @Nullable Prompt prompt, @Nullable String problem) {
    }

    /** What an answer comes to. */
    record TrialOfDraft(Result result, List<ToleranceTrial> tolerances) {
    }

    /** The same with the tolerances in force, as {@code ChallengeTrial} tells it. */
    record Result(@Nullable String problem, @Nullable Outcome outcome, List<FieldVerdict> fields,
            List<Correction.Note> notes, @Nullable Correction correction, @Nullable LocalizedText explanation) {
    }
}
