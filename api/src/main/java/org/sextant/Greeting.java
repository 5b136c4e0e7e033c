package org.sextant;

import java.util.List;
import java.util.Locale;
import org.sextant.platform.Address;
import org.sextant.platform.Settings;

/** What a started server tells the person before the screen. */
final class Greeting {
    private Greeting() {
    }

    static String of(Settings settings, int port, List<Address> addresses) {
        String base = "http://" + (settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host()) + ":" + port;
        StringBuilder text = new StringBuilder("\nSextant answers. Stop it with Ctrl-C.\n\n");
        for (Address address : addresses) {
            text.append("  %-18s %s%s%n".formatted(address.title(Locale.ENGLISH), base, address.path()));
        }
        if (settings.demo()) {
            text.append("""

                      This is a trial: the data is below %s, and the accounts learner, teacher,
                      author, reviewer, publisher, invigilator and admin @demo.sextant are open to anyone on this
                      machine with the password sextant-demo. They exist only here.
                    """.formatted(settings.home()));
        }
        return text.toString();
    }
}
