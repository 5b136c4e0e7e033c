package org.sextant.mail;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.sextant.platform.database.Startup;

/** Sends the letters that wait, on each node. What is claimed by one is not touched by another. */
@Singleton
class MailSender {
    private final Outbox outbox;
    private final Carriers carriers;
    private final Startup startup;

    MailSender(Outbox outbox, Carriers carriers, Startup startup) {
        this.outbox = outbox;
        this.carriers = carriers;
        this.startup = startup;
    }

    @Scheduled(fixedDelay = "${sextant.mail-poll:2s}", initialDelay = "${sextant.mail-poll:2s}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void round() {
        carriers.carrier().ifPresent(carrier -> startup.round(() -> send(carrier)));
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void forget() {
        startup.round(outbox::forget);
    }

    /** Sends one after the other, and pauses when one did not leave: the mail server may be away. */
    private void send(Carrier carrier) {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = outbox.claim().map(letter -> isSent(carrier, letter)).orElse(false);
        }
    }

    private boolean isSent(Carrier carrier, ClaimedLetter letter) {
        try {
            carrier.carry(outbox.opened(letter));
            outbox.sent(letter);
            return true;
        } catch (NotCarried problem) {
            return outbox.notSent(letter, problem);
        }
    }
}
