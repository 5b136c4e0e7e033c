package org.sextant.knowledge;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Level;

/**
 * What learners are known to master. Whoever writes holds the lock of {@link LearnerService} and has seen to the actor's
 * rights; tubes without a state are {@link KnowledgeState#NONE}.
 */
@Singleton
public final class KnowledgeService {
    private final KnowledgeRepository states;

    KnowledgeService(KnowledgeRepository states) {
        this.states = states;
    }

    /** All that is known of a learner, by tube. */
    public Map<TubeId, KnowledgeState> states(AccountId account) {
        return states.of(List.of(account.value())).stream().collect(byTube());
    }

    /** All that is known of several learners; those of whom nothing is known are left out. */
    public Map<AccountId, Map<TubeId, KnowledgeState>> states(Collection<AccountId> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : states.of(accounts.stream().map(AccountId::value).toList()).stream()
                        .collect(Collectors.groupingBy(row -> new AccountId(row.accountId()), byTube()));
    }

    /** What is known of a learner on some tubes. */
    public Map<TubeId, KnowledgeState> states(AccountId account, Collection<TubeId> tubes) {
        return tubes.isEmpty()
                ? Map.of()
                : states.of(account.value(), tubes.stream().map(TubeId::value).toList()).stream().collect(byTube());
    }

    /** What an answer teaches: the state after it. */
    public KnowledgeState after(KnowledgeState before, Level asked, boolean success, Instant at) {
        return InferenceRules.after(before, asked, success, at);
    }

    /** Keeps a state in the place of the one before. */
    public void keep(AccountId account, TubeId tube, KnowledgeState state) {
        states.keep(account.value(), tube.value(), state.floor(), state.floorAt(), state.ceiling(), state.ceilingAt(),
                KnowledgeRow.asked(state));
    }

    /** Forgets what is known on some tubes. */
    public void forget(AccountId account, Collection<TubeId> tubes) {
        if (!tubes.isEmpty()) {
            states.forget(account.value(), tubes.stream().map(TubeId::value).toList());
        }
    }

    private static java.util.stream.Collector<KnowledgeRow, ?, Map<TubeId, KnowledgeState>> byTube() {
        return Collectors.toMap(KnowledgeRow::tubeId, KnowledgeRow::state, (_, second) -> second, LinkedHashMap::new);
    }
}
