package org.sextant.session.attempt;

import java.time.Duration;
import org.sextant.guard.Guard;

/**
 * How many passwords may be tried.
 *
 * @param pair     for one login from one network
 * @param network  from one network, whoever it is for; a school shares one
 * @param login    for one login, wherever from; when it is used up only networks may try from which the account signed in
 *                 lately, so that nobody elsewhere can lock its holder out
 * @param knownFor how long a network is known after the account signed in from it
 */
record SignInPolicy(Guard pair, Guard network, Guard login, Duration knownFor) {
    static final SignInPolicy PRESENT = new SignInPolicy(
            new Guard("sign-in-pair", 10, Duration.ofMinutes(15)),
            new Guard("sign-in-network", 300, Duration.ofMinutes(15)),
            new Guard("sign-in-login", 50, Duration.ofHours(1)), Duration.ofDays(30));
}
