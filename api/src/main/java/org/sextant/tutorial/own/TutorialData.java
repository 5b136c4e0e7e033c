package org.sextant.tutorial.own;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** What somebody did with tutorials, for the copy of their data. */
@Singleton
final class TutorialData implements PersonalData {
    private final TutorialMarkService marks;

    TutorialData(TutorialMarkService marks) {
        this.marks = marks;
    }

    @Override
    public String name() {
        return "tutorials";
    }

    @Override
    public Object of(AccountId account) {
        return marks.all(account);
    }
}
