package org.sextant.mail;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.sextant.platform.AccountId;

/** Writes letters to people. */
@Singleton
public class MailService {
    private final LetterRepository letters;
    private final Carriers carriers;
    private final LetterSeal seal;
    private final Clock clock;

    MailService(LetterRepository letters, Carriers carriers, LetterSeal seal, Clock clock) {
        this.letters = letters;
        this.carriers = carriers;
        this.seal = seal;
        this.clock = clock;
    }

    /** Whether letters leave this installation; features that need them refuse where they do not. */
    public boolean isConfigured() {
        return carriers.carrier().isPresent();
    }

    /**
     * Puts a letter into the outbox: it leaves once the transaction of the caller is committed, and not if it is not.
     *
     * @throws IllegalStateException where letters do not leave
     */
    @Transactional
    public void send(Letter letter) {
        if (!isConfigured()) {
            throw new IllegalStateException("nobody takes letters here; ask isConfigured first");
        }
        letters.write(letter.about().map(AccountId::value).orElse(null), letter.to(), letter.locale().toLanguageTag(),
                letter.subject(), seal.sealed(letter.to(), letter.text()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
