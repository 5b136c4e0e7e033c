package org.sextant.studio.editor;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.challenge.AnswerInput;
import org.sextant.challenge.Given;
import org.sextant.challenge.PromptService;
import org.sextant.challenge.Trial;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.file.FileService;
import org.sextant.platform.Actor;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.check.Finding;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.type.ChallengeType;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.Definition;
import org.sextant.schema.type.TypeCheck;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.overlay.DraftContentService;

/**
 * What an editor shows beside a working copy. Whoever has the copy may see it all: a working copy is found for its author
 * alone.
 */
@Singleton
public final class EditorService {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final ChallengeTypes types;
    private final PromptService prompts;
    private final DraftContentService contents;
    private final ContentStore store;
    private final FileService files;
    private final Map<String, TypeCheck> checks = new ConcurrentHashMap<>();

    EditorService(ChallengeTypes types, PromptService prompts, DraftContentService contents,
            ContentStore store, FileService files) {
        this.types = types;
        this.prompts = prompts;
        this.contents = contents;
        this.store = store;
        this.files = files;
    }

    /** The JSON Schema of the document. */
    String schema(WorkingCopy copy) {
        return schema(copy.draft().entity().kind(), challenge(copy).map(Challenge::type));
    }

    /** That of documents of a kind, for challenges of a type where one is given. */
    String schema(EntityKind kind, Optional<String> type) {
        return EntitySchema.of(kind, type.filter(_ -> kind == EntityKind.CHALLENGE).flatMap(types::find).orElse(null),
                types.keys()).toString();
    }

    /** The challenge as far as its author has come; empty for what is no challenge. */
    Optional<Challenge> challenge(WorkingCopy copy) {
        return copy.draft().entity().kind() == EntityKind.CHALLENGE
                ? UnfinishedChallenge.of(copy.document())
                : Optional.empty();
    }

    /** What keeps a type from showing a challenge; empty when it can. The solution has no say in it. */
    Optional<Unshown> unshown(Challenge challenge) {
        return types.find(challenge.type()).map(type -> findings(type, challenge)
                .filter(finding -> finding.pointer().startsWith("/options")).findFirst()
                .map(finding -> new Unshown(challenge.type(), finding.toString())))
                .orElseGet(() -> Optional.of(new Unshown(challenge.type(), "")));
    }

    /** The drafts over the release in service, in which the skills of drafts are found. */
    PublishedContent drafted() {
        return contents.over(store.current()).content();
    }

    /** The release in service, for what says nothing of drafts. */
    PublishedContent published() {
        return store.current();
    }

    /** What becomes of all sample answers. */
    List<SampleTrial> samples(WorkingCopy copy) {
        return challenge(copy).map(challenge -> {
            Optional<ChallengeType> sound = sound(challenge);
            List<SampleTrial> samples = new ArrayList<>();
            samples.addAll(samples(sound, challenge, challenge.samples().accepted(), true));
            samples.addAll(samples(sound, challenge, challenge.samples().refused(), false));
            return samples;
        }).orElseGet(List::of);
    }

    /** What an answer comes to with the tolerances in force; a definition that is not sound grades nothing. */
    Optional<Trial> trial(Challenge challenge, AnswerInput answer) {
        return sound(challenge).map(_ -> prompts.trial(challenge, answer.given()));
    }

    /** What it comes to with other tolerances. */
    List<ToleranceTrial> tolerances(Challenge challenge, AnswerInput answer) {
        return answer.given() instanceof Given.Answered(Answer given)
                ? sound(challenge).map(type -> AnswerRules.tolerances(type, Definition.of(challenge), given))
                        .orElseGet(List::of)
                : List.of();
    }

    /** The files that it names, as far as they are kept. */
    List<FileReference> files(WorkingCopy copy) {
        return files.kept(challenge(copy).map(Challenge::files).orElseGet(List::of));
    }

    /** Files of challenges, of one skill where one is named, by name. */
    List<FileReference> files(Actor actor, Optional<String> skill, String text, int limit) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        Stream<FileReference> files = Editors.mayRead(actor)
                ? contents.content().challenges().stream()
                        .filter(challenge -> skill.isEmpty() || challenge.skill().value().equals(skill.get()))
                        .flatMap(challenge -> challenge.files().stream())
                : Stream.of();
        Collection<FileReference> each = files.filter(file -> file.name().toLowerCase(Locale.ROOT).contains(wanted))
                .collect(Collectors.toMap(file -> file.name() + '\0' + file.sha256(), Function.identity(),
                        (one, _) -> one, TreeMap::new))
                .values();
        return each.stream().limit(limit).toList();
    }

    private List<SampleTrial> samples(Optional<ChallengeType> sound, Challenge challenge, List<Answer> samples,
            boolean isAccepted) {
        List<SampleTrial> trials = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Answer sample = samples.get(i);
            String path = "/samples/" + (isAccepted ? "accepted/" : "refused/") + i;
            trials.add(sound
                    .map(type -> AnswerRules.sample(type, Definition.of(challenge), sample, path, shown(sample),
                            isAccepted))
                    .orElseGet(() -> new SampleTrial(path, shown(sample), isAccepted, SampleTrial.Outcome.NOT_GRADED,
                            null)));
        }
        return trials;
    }

    private Optional<ChallengeType> sound(Challenge challenge) {
        return types.find(challenge.type()).filter(type -> findings(type, challenge).findAny().isEmpty());
    }

    private Stream<Finding> findings(ChallengeType type, Challenge challenge) {
        return checks.computeIfAbsent(type.key(), _ -> TypeCheck.of(type)).findings(Definition.of(challenge)).stream();
    }

    private static String shown(Answer answer) {
        return answer instanceof Answer.Text(String text)
                ? text
                : new String(CanonicalJson.write(MAPPER.valueToTree(answer)), StandardCharsets.UTF_8);
    }

    /** Why a challenge cannot be shown yet; no sentence where its type is not installed. */
    record Unshown(String type, String sentence) {
    }
}
