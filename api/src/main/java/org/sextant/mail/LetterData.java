package org.sextant.mail;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The letters that were written to somebody; their texts are not kept. */
@Singleton
final class LetterData implements PersonalData {
    private final LetterRepository letters;

    LetterData(LetterRepository letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Object of(AccountId account) {
        return letters.about(account.value());
    }
}
