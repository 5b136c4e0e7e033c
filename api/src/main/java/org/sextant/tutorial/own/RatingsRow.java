package org.sextant.tutorial.own;

import io.micronaut.core.annotation.Introspected;

/** What all who rated a tutorial say of it, as the database counts it. */
@Introspected
record RatingsRow(String tutorial, int useful, int notUseful) {
    TutorialRatings ratings() {
        return new TutorialRatings(useful, notUseful);
    }
}
