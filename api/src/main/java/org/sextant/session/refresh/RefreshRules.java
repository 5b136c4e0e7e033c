package org.sextant.session.refresh;

import java.time.Instant;

/** What becomes of refresh tokens. */
final class RefreshRules {
    private RefreshRules() {
    }

    static RefreshDecision decision(ShownToken token, Instant now, RefreshPolicy policy) {
        if (token.isEnded()) {
            return RefreshDecision.OVER;
        }
        if (token.usedAt().isPresent()) {
            return now.isAfter(token.usedAt().get().plus(policy.grace()))
                    ? RefreshDecision.REUSED
                    : RefreshDecision.REPEAT;
        }
        return token.expiresAt().isAfter(now) ? RefreshDecision.ROTATE : RefreshDecision.OVER;
    }
}
