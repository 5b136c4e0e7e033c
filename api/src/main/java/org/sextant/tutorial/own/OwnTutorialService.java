package org.sextant.tutorial.own;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;

/** The lists of tutorials that somebody has: those that would help now, those kept for later. */
@Singleton
public final class OwnTutorialService {
    private final KnowledgeService knowledge;
    private final TutorialMarkService marks;
    private final ContentStore store;

    OwnTutorialService(KnowledgeService knowledge, TutorialMarkService marks, ContentStore store) {
        this.knowledge = knowledge;
        this.marks = marks;
        this.store = store;
    }

    /**
     * The tutorials that would help now, the most pressing first.
     *
     * @param locales the languages wanted, best first
     */
    public List<Recommendation> recommended(Actor actor, PublishedContent content, List<Locale> locales) {
        Map<TubeId, KnowledgeState> states = actor.account().map(knowledge::states).orElse(Map.of());
        List<Skill> skills = states.keySet().stream().map(content.skills()::of).flatMap(Collection::stream).toList();
        return RecommendationRules.recommended(states, skills, id -> content.tutorials().find(id.value()), locales);
    }

    /** The tutorials kept for later: as the release has them, otherwise as they were when they were saved. */
    public SavedTutorials saved(Actor actor, PublishedContent content) {
        List<TutorialMark> saved = marks.saved(actor);
        List<SavedTutorial> shown = saved.stream().flatMap(mark -> shown(mark, content).stream()).toList();
        return new SavedTutorials(shown, saved.size() - shown.size());
    }

    private Optional<SavedTutorial> shown(TutorialMark mark, PublishedContent content) {
        Optional<Tutorial> present = content.tutorials().find(mark.tutorial().value());
        return present.or(() -> formerly(mark)).map(tutorial -> new SavedTutorial(tutorial,
                Objects.requireNonNull(mark.savedAt(), "saved marks say when"), present.isPresent()));
    }

    private Optional<Tutorial> formerly(TutorialMark mark) {
        return Optional.ofNullable(mark.savedRelease()).flatMap(release -> tutorial(release, mark.tutorial()));
    }

    private Optional<Tutorial> tutorial(ReleaseNumber release, TutorialId tutorial) {
        try {
            return store.byNumber(release).flatMap(content -> content.tutorials().find(tutorial.value()));
        } catch (UnreadableRelease unreadable) {
            return Optional.empty();
        }
    }
}
