package org.sextant.session.refresh;

/** What becomes of a refresh token that is shown. */
enum RefreshDecision {
    /** It is used, and another takes its place. */
    ROTATE,
    /** It was used a moment ago; whoever shows it gets what took its place. */
    REPEAT,
    /** It was used before: somebody has stolen it, and the session ends. */
    REUSED,
    /** It or its session is over. */
    OVER
}
