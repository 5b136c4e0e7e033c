package org.sextant.knowledge;

import jakarta.inject.Singleton;
import java.util.Map;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;
import org.sextant.schema.content.TubeId;

/** What somebody is known to master in the copy of their data. */
@Singleton
final class PersonalKnowledge implements PersonalData {
    private final KnowledgeService knowledge;

    PersonalKnowledge(KnowledgeService knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String name() {
        return "knowledge";
    }

    @Override
    public Map<TubeId, KnowledgeState> of(AccountId account) {
        return knowledge.states(account);
    }
}
