package org.sextant.tutorial.own;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.sextant.content.PublishedContent;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialId;

/** What learners do with tutorials. Whatever is asked twice is done once. */
@Singleton
public class TutorialMarkService {
    private final TutorialMarkRepository marks;
    private final Clock clock;

    TutorialMarkService(TutorialMarkRepository marks, Clock clock) {
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Keeps a tutorial for later. One that is kept already stays where it is.
     *
     * @param content  the release it is read in
     * @param tutorial the text of its id
     */
    public MarkOutcome save(Actor actor, PublishedContent content, String tutorial) {
        return marked(actor, content, tutorial,
                account -> marks.save(account, tutorial, content.number().value(), now()));
    }

    /** Notes that a tutorial was seen; the first time counts. */
    public MarkOutcome see(Actor actor, PublishedContent content, String tutorial) {
        return marked(actor, content, tutorial, account -> marks.see(account, tutorial, now()));
    }

    /** Says whether a tutorial helped. */
    public MarkOutcome rate(Actor actor, PublishedContent content, String tutorial, TutorialRating rating) {
        return marked(actor, content, tutorial, account -> marks.rate(account, tutorial, rating, now()));
    }

    /** Takes a tutorial off the list of those kept for later, even if no release has it any longer. */
    @Transactional
    public MarkOutcome unsave(Actor actor, PublishedContent content, String tutorial) {
        return unmarked(actor, content, tutorial, account -> marks.unsave(account, tutorial));
    }

    /** Takes back what one said of a tutorial, even if no release has it any longer. */
    @Transactional
    public MarkOutcome unrate(Actor actor, PublishedContent content, String tutorial) {
        return unmarked(actor, content, tutorial, account -> marks.unrate(account, tutorial));
    }

    /** One's own marks on tutorials; those without any are left out. */
    public Map<TutorialId, TutorialMark> marks(Actor actor, Collection<TutorialId> tutorials) {
        List<String> keys = tutorials.stream().map(TutorialId::value).toList();
        return actor.account().map(account -> marks.of(account.value(), keys)).orElse(List.of()).stream()
                .map(TutorialMarkRow::mark).collect(Collectors.toMap(TutorialMark::tutorial, Function.identity()));
    }

    /** The tutorials that one keeps for later, newest first. */
    public List<TutorialMark> saved(Actor actor) {
        return actor.account().map(account -> marks.saved(account.value())).orElse(List.of()).stream()
                .map(TutorialMarkRow::mark).toList();
    }

    /** All that one did with tutorials, by their ids. */
    public List<TutorialMark> all(AccountId account) {
        return marks.all(account.value()).stream().map(TutorialMarkRow::mark).toList();
    }

    /** What all say of tutorials; those that nobody rated are left out. Everybody may read it. */
    public Map<TutorialId, TutorialRatings> ratings(Collection<TutorialId> tutorials) {
        return marks.ratings(tutorials.stream().map(TutorialId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new TutorialId(row.tutorial()), RatingsRow::ratings));
    }

    private MarkOutcome marked(Actor actor, PublishedContent content, String key, ToIntFunction<Long> write) {
        Optional<Tutorial> tutorial = content.tutorials().find(key);
        if (tutorial.isEmpty()) {
            return new MarkOutcome.NoSuchTutorial();
        }
        int written = actor.account().map(AccountId::value).map(write::applyAsInt).orElse(0);
        return written == 0 ? new MarkOutcome.NoAccount() : new MarkOutcome.Marked(tutorial);
    }

    private MarkOutcome unmarked(Actor actor, PublishedContent content, String key, ToIntFunction<Long> write) {
        if (actor.isAnonymous()) {
            return new MarkOutcome.NoAccount();
        }
        long account = actor.account().orElseThrow().value();
        int written = write.applyAsInt(account);
        marks.deleteEmpty(account, key);
        Optional<Tutorial> tutorial = content.tutorials().find(key);
        return written == 0 && tutorial.isEmpty()
                ? new MarkOutcome.NoSuchTutorial()
                : new MarkOutcome.Marked(tutorial);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
