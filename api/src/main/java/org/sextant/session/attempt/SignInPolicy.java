package org.sextant.session.attempt;

import java.time.Duration;
import org.sextant.guard.Guard;

/**
 * How many passwords may be tried. The first three guards count the wrong ones and the last two the right ones, which
 * cost the server as much: far more than people need, and far fewer than a program in a loop sends.
 *
 * @param pair         for one login from one network
 * @param network      from one network, whoever it is for; a school shares one
 * @param login        for one login, wherever from; when it is used up only networks may try from which the account
 *                     signed in lately, so that nobody elsewhere can lock its holder out
 * @param rightLogin   for one login, wherever from
 * @param rightNetwork from one network; a school signs in when the lesson begins
 * @param knownFor     how long a network is known after the account signed in from it
 */
record SignInPolicy(Guard pair, Guard network, Guard login, Guard rightLogin, Guard rightNetwork, Duration knownFor) {
    static final SignInPolicy PRESENT = new SignInPolicy(
            new Guard("sign-in-pair", 10, Duration.ofMinutes(15)),
            new Guard("sign-in-network", 300, Duration.ofMinutes(15)),
            new Guard("sign-in-login", 50, Duration.ofHours(1)),
            new Guard("sign-in-right-login", 30, Duration.ofHours(1)),
            new Guard("sign-in-right-network", 1000, Duration.ofMinutes(15)), Duration.ofDays(30));
}
