package org.sextant.recovery;

import jakarta.inject.Singleton;
import org.sextant.account.start.FirstPassword;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;
import org.sextant.link.NewLink;
import org.sextant.link.PublicAddress;
import org.sextant.platform.AccountId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a link to the log by which whoever runs the installation chooses their first password. It is the one secret that
 * is logged: nobody has another way in yet, and whoever reads the log of a new server owns it anyway.
 */
@Singleton
final class FirstPasswordLink implements FirstPassword {
    private static final Logger LOG = LoggerFactory.getLogger(FirstPasswordLink.class);

    private final LinkService links;
    private final PublicAddress address;

    FirstPasswordLink(LinkService links, PublicAddress address) {
        this.links = links;
        this.address = address;
    }

    @Override
    public void offer(AccountId account, String email) {
        NewLink link = links.make(account, LinkPurpose.FIRST_PASSWORD, "");
        LOG.info("{} has no password yet; it is chosen once, until {}, at {}", email, link.expiresAt(),
                address.of("/password/" + link.token()));
    }
}
