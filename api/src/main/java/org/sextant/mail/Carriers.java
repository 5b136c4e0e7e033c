package org.sextant.mail;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.sextant.platform.Settings;

/** Who takes letters on this installation: a mail server, the log in a trial without one, or nobody. */
@Singleton
final class Carriers {
    private final Optional<Carrier> carrier;

    Carriers(Settings settings) {
        Optional<Carrier> log = settings.demo() ? Optional.of(new LogCarrier()) : Optional.empty();
        this.carrier = settings.letters().smtp()
                .<Carrier>map(smtp -> new SmtpCarrier(smtp, settings.letters().from())).or(() -> log);
    }

    Optional<Carrier> carrier() {
        return carrier;
    }
}
