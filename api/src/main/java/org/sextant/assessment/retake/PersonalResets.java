package org.sextant.assessment.retake;

import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The resets of somebody in the copy of their data. */
@Singleton
final class PersonalResets implements PersonalData {
    private final RetakeService retakes;

    PersonalResets(RetakeService retakes) {
        this.retakes = retakes;
    }

    @Override
    public String name() {
        return "competenceResets";
    }

    @Override
    public List<Reset> of(AccountId account) {
        return retakes.resets(List.of(account)).getOrDefault(account, List.of());
    }
}
