package org.sextant.link;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The links that were made for somebody; of their tokens nothing can be told. */
@Singleton
final class LinkData implements PersonalData {
    private final LinkRepository links;

    LinkData(LinkRepository links) {
        this.links = links;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public Object of(AccountId account) {
        return links.of(account.value());
    }
}
