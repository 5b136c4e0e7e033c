package org.sextant.studio.publish.candidate;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** What somebody published. It stays when the account goes, and no longer tells whose it was. */
@Singleton
final class PublicationData implements PersonalData {
    private final PublicationService publications;

    PublicationData(PublicationService publications) {
        this.publications = publications;
    }

    @Override
    public String name() {
        return "publications";
    }

    @Override
    public Object of(AccountId account) {
        return publications.by(account).stream()
                .map(each -> new Published(each.release(), each.restores().orElse(null))).toList();
    }

    /** A release in the copy. */
    record Published(int release, @Nullable Integer restores) {
    }
}
