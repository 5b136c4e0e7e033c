package org.sextant.assessment.positioning;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.sextant.assessment.Assessment;
import org.sextant.assessment.AssessmentKey;
import org.sextant.assessment.AssessmentState;
import org.sextant.assessment.ProgressRules;
import org.sextant.assessment.Signals;
import org.sextant.assessment.StartOutcome;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.NextSkillRules;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.Progress;
import org.sextant.assessment.adaptive.Seed;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.taking.Targets;
import org.sextant.content.PublishedContent;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.knowledge.LearnerService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.release.ReleaseNumber;

/** The beginning of tests that are kept. Each takes a number of its learner's sequence, under their lock. */
@Singleton
public final class Starts {
    private final Transactions transactions;
    private final LearnerService learners;
    private final KnowledgeService knowledge;
    private final AssessmentRepository assessments;
    private final Targets targets;
    private final RandomGenerator random;

    Starts(Transactions transactions, LearnerService learners, KnowledgeService knowledge,
            AssessmentRepository assessments, Targets targets, RandomGenerator random) {
        this.transactions = transactions;
        this.learners = learners;
        this.knowledge = knowledge;
        this.assessments = assessments;
        this.targets = targets;
        this.random = random;
    }

    /** Starts a test on the release in service. */
    StartOutcome start(AccountId account, Request request) {
        return transactions.write(() -> {
            long last = locked(account);
            return before(account, request)
                    .orElseGet(() -> begun(account, last, request, Map.of()));
        });
    }

    /** The account of whoever asks; a fault of the client when nobody has signed in. */
    public static AccountId account(Actor actor) {
        return Learners.account(actor);
    }

    /** Makes other writers wait, and gives the last number of the learner's sequence. */
    public long locked(AccountId account) {
        return Learners.present(learners.locked(account));
    }

    /** Gives up the test about a subject that is under way. The caller holds the lock of the learner. */
    public void abandon(AccountId account, Subject subject, Instant at) {
        assessments.abandon(account.value(), AssessmentRow.underWay(subject), at);
    }

    /**
     * What an earlier start says to this one: it was this one, it used its key, or a test about the same is under way.
     * The caller holds the lock of the learner.
     */
    public Optional<StartOutcome> before(AccountId account, Request request) {
        List<AssessmentRow> rows = assessments.before(account.value(), AssessmentRow.underWay(request.subject()),
                request.idempotencyKey());
        Optional<AssessmentRow> same = rows.stream()
                .filter(row -> row.idempotencyKey().equals(request.idempotencyKey())).findFirst();
        return same.or(() -> rows.stream().findFirst()).map(row -> said(row, request, same.isPresent()));
    }

    /**
     * Begins a test, unless nothing is left to ask. The caller holds the lock of the learner.
     *
     * @param last   the last number of the learner's sequence
     * @param begins what is known from now on, of the tubes of which less is known than before
     */
    public StartOutcome begun(AccountId account, long last, Request request, Map<TubeId, KnowledgeState> begins) {
        PositioningPolicy policy = Policies.current();
        PublishedContent content = targets.inService();
        Optional<Target> target = targets.find(content, request.subject(), request.locales(), policy);
        if (target.isEmpty()) {
            return new StartOutcome.NoSuchSubject();
        }
        Map<TubeId, KnowledgeState> before = knowledge.states(account, Questions.tubes(target.get()));
        Map<TubeId, KnowledgeState> known = new LinkedHashMap<>(before);
        known.putAll(begins);
        if (NextSkillRules.isFinished(target.get(), known, progress(account, request, content, target.get(), known),
                policy)) {
            return new StartOutcome.NothingToAsk();
        }
        known.entrySet().stream().filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .forEach(entry -> knowledge.keep(account, entry.getKey(), entry.getValue()));
        Assessment fresh = fresh(account, content.number(), policy, request);
        Assessment begun = assessments.save(AssessmentRow.of(fresh, learners.next(account, last),
                request.idempotencyKey())).assessment();
        return new StartOutcome.Started(
                begun.known(begun.key(), ProgressRules.ratio(begun.state(), target.get(), known)));
    }

    /**
     * What was completed is not begun again for what the estimate put out of reach, as a first question would be. What
     * was reset since is: no test of it counts as completed then, as the profile says too.
     */
    private Progress progress(AccountId account, Request request, PublishedContent content, Target target,
            Map<TubeId, KnowledgeState> known) {
        Set<String> competences = target.tubes().stream()
                .map(tube -> content.tubes().get(tube.id()).competence().value()).collect(Collectors.toSet());
        Optional<Assessment> completed = request.improving() || known.isEmpty()
                ? Optional.empty()
                : assessments.last(account.value(), request.subject().kind(), request.subject().key(), competences)
                        .map(AssessmentRow::assessment).filter(last -> last.state() == AssessmentState.COMPLETED)
                        .filter(last -> !last.answered().isEmpty());
        return completed.map(last -> new Progress(Set.of(last.answered().getLast()), false)).orElse(Progress.NONE);
    }

    private Assessment fresh(AccountId account, ReleaseNumber release, PositioningPolicy policy, Request request) {
        Seed seed = new Seed(random.nextLong(), random.nextLong());
        return new Assessment(new AssessmentKey.Kept(1), account, request.subject(), release, policy.id(),
                request.locales(), seed, AssessmentState.STARTED, request.improving(), request.at(), request.at(), null,
                null, List.of(), Signals.NONE, null);
    }

    private static StartOutcome said(AssessmentRow row, Request request, boolean sameKey) {
        Assessment assessment = row.assessment();
        if (!sameKey) {
            return new StartOutcome.UnderWay(assessment);
        }
        boolean sameStart = assessment.subject().equals(request.subject())
                && assessment.improving() == request.improving();
        return sameStart ? new StartOutcome.Started(assessment) : new StartOutcome.KeyReused();
    }

    /**
     * A start that is asked for.
     *
     * @param improving whether it is one that forgets old failures
     * @param at        when it is, by the server's clock
     */
    public record Request(Subject subject, List<Locale> locales, String idempotencyKey, boolean improving,
            Instant at) {
    }
}
