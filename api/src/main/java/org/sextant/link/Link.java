package org.sextant.link;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.sextant.platform.AccountId;

/**
 * What a link says, for whoever holds its token.
 *
 * @param subject the e-mail address that it is about; empty when it is about none
 */
@Introspected
public record Link(long accountId, LinkPurpose purpose, String subject, Instant expiresAt) {
    /** Whose it is. */
    public AccountId account() {
        return new AccountId(accountId);
    }
}
