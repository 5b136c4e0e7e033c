package org.sextant.assessment.retake;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.assessment.StartOutcome;
import org.sextant.assessment.Subject;
import org.sextant.assessment.adaptive.Improvement;
import org.sextant.assessment.adaptive.Policies;
import org.sextant.assessment.adaptive.PositioningPolicy;
import org.sextant.assessment.adaptive.RetakeRules;
import org.sextant.assessment.adaptive.Target;
import org.sextant.assessment.positioning.Starts;
import org.sextant.assessment.taking.Targets;
import org.sextant.knowledge.KnowledgeService;
import org.sextant.knowledge.KnowledgeState;
import org.sextant.knowledge.LearnerService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;

/** Beginning a competence anew: forgetting all of it, or its old failures. */
@Singleton
public final class RetakeService {
    private final Transactions transactions;
    private final LearnerService learners;
    private final KnowledgeService knowledge;
    private final Starts starts;
    private final ResetRepository resets;
    private final Targets targets;
    private final Clock clock;

    RetakeService(Transactions transactions, LearnerService learners, KnowledgeService knowledge, Starts starts,
            ResetRepository resets, Targets targets, Clock clock) {
        this.transactions = transactions;
        this.learners = learners;
        this.knowledge = knowledge;
        this.starts = starts;
        this.resets = resets;
        this.targets = targets;
        this.clock = clock;
    }

    /** Forgets all that is known of a competence, and gives up the test about it that is under way. */
    public RetakeOutcome reset(Actor actor, CompetenceIndex competence) {
        AccountId account = Starts.account(actor);
        Instant at = now();
        return transactions.write(() -> reset(account, competence, at));
    }

    /** Starts a test of a competence for which old failures are forgotten. */
    public RetakeOutcome improve(Actor actor, CompetenceIndex competence, List<Locale> locales,
            String idempotencyKey) {
        AccountId account = Starts.account(actor);
        Starts.Request request = new Starts.Request(new Subject.OfCompetence(competence), locales, idempotencyKey,
                true, now());
        return transactions.write(() -> improve(account, competence, request));
    }

    /** The resets of some learners, in order; those without any are left out. */
    public Map<AccountId, List<Reset>> resets(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : resets.of(accounts.stream().map(AccountId::value).toList()).stream()
                        .collect(Collectors.groupingBy(row -> new AccountId(row.accountId()),
                                Collectors.mapping(RetakeService::reset, Collectors.toList())));
    }

    private RetakeOutcome reset(AccountId account, CompetenceIndex competence, Instant at) {
        long last = starts.locked(account);
        Optional<Competence> found = targets.inService().competence(competence);
        if (found.isEmpty()) {
            return new RetakeOutcome.NoSuchCompetence();
        }
        List<TubeId> tubes = tubes(competence);
        Optional<RetakeOutcome> refusal = early(knowledge.states(account, tubes), Policies.current().resetAfter(), at);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        starts.abandon(account, new Subject.OfCompetence(competence), at);
        knowledge.forget(account, tubes);
        resets.add(new ResetRow(account.value(), learners.next(account, last), competence.value(),
                tubes.stream().map(TubeId::value).collect(Collectors.joining(" ")), at));
        return new RetakeOutcome.Done(found.get());
    }

    private RetakeOutcome improve(AccountId account, CompetenceIndex competence, Starts.Request request) {
        long last = starts.locked(account);
        PositioningPolicy policy = Policies.current();
        Optional<Target> target = targets.find(targets.inService(), request.subject(), request.locales(), policy);
        if (target.isEmpty()) {
            return new RetakeOutcome.NoSuchCompetence();
        }
        Optional<StartOutcome> before = starts.before(account, request);
        if (before.isPresent()) {
            return said(before.get());
        }
        Map<TubeId, KnowledgeState> known = knowledge.states(account, tubes(competence));
        return switch (RetakeRules.improvement(target.get(), known, policy, request.at())) {
            case Improvement.TooEarly(var days) -> new RetakeOutcome.TooEarly(days);
            case Improvement.Nothing() -> new RetakeOutcome.Nothing();
            case Improvement.Possible(var begins) -> said(starts.begun(account, last, request, begins));
        };
    }

    /** Why it is too early, or pointless, to reset. */
    private static Optional<RetakeOutcome> early(Map<TubeId, KnowledgeState> known, Duration delay, Instant at) {
        Optional<Integer> days = RetakeRules.remaining(delay, known.values(), at);
        if (days.isEmpty()) {
            return Optional.of(new RetakeOutcome.Nothing());
        }
        return days.filter(left -> left > 0).map(RetakeOutcome.TooEarly::new);
    }

    private static RetakeOutcome said(StartOutcome outcome) {
        return switch (outcome) {
            case StartOutcome.Started(var assessment) -> new RetakeOutcome.Started(assessment);
            case StartOutcome.UnderWay(var assessment) -> new RetakeOutcome.UnderWay(assessment);
            case StartOutcome.NoSuchSubject() -> new RetakeOutcome.NoSuchCompetence();
            case StartOutcome.NothingToAsk() -> new RetakeOutcome.Nothing();
            case StartOutcome.KeyReused() -> new RetakeOutcome.KeyReused();
        };
    }

    private List<TubeId> tubes(CompetenceIndex competence) {
        return targets.inService().tubes().of(competence).stream().map(Tube::id).toList();
    }

    private static Reset reset(ResetRow row) {
        return new Reset(row.sequence(), new CompetenceIndex(row.competence()),
                Stream.of(row.tubes().split(" ", -1)).map(TubeId::new).toList(), row.resetAt());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
