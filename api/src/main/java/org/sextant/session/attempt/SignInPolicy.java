package org.sextant.session.attempt;

import java.time.Duration;
import org.sextant.guard.Guard;

/**
 * How many passwords may be tried: far more than people need, and far fewer than a program in a loop sends. Right ones
 * are counted too, since they cost the server as much. Three guards are for those who come from a device of the account,
 * and nobody else can use them up; five are for all others.
 *
 * @param device       wrong ones for one account from one of its devices
 * @param devices      wrong ones for one account from all its devices, of which many may be in the hands of a thief
 * @param rightDevices right ones for one account from all its devices
 * @param pair         wrong ones for one login from one network
 * @param network      wrong ones from one network, whoever they are for; a school shares one
 * @param login        wrong ones for one login, wherever from; when it is used up only networks may try from which the
 *                     account signed in lately
 * @param rightLogin   right ones for one login, wherever from
 * @param rightNetwork right ones from one network; a school signs in when the lesson begins
 * @param knownFor     how long a network is known after the account signed in from it
 */
record SignInPolicy(Guard device, Guard devices, Guard rightDevices, Guard pair, Guard network, Guard login,
        Guard rightLogin, Guard rightNetwork, Duration knownFor) {
    static final SignInPolicy PRESENT = new SignInPolicy(
            new Guard("sign-in-device", 10, Duration.ofMinutes(15)),
            new Guard("sign-in-devices", 50, Duration.ofHours(1)),
            new Guard("sign-in-right-devices", 30, Duration.ofHours(1)),
            new Guard("sign-in-pair", 10, Duration.ofMinutes(15)),
            new Guard("sign-in-network", 300, Duration.ofMinutes(15)),
            new Guard("sign-in-login", 50, Duration.ofHours(1)),
            new Guard("sign-in-right-login", 30, Duration.ofHours(1)),
            new Guard("sign-in-right-network", 1000, Duration.ofMinutes(15)), Duration.ofDays(30));
}
