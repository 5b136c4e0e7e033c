package org.sextant.studio.find.saved;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The searches that somebody keeps, for the copy of their data. */
@Singleton
final class SavedSearchData implements PersonalData {
    private final SavedSearchService searches;

    SavedSearchData(SavedSearchService searches) {
        this.searches = searches;
    }

    @Override
    public String name() {
        return "savedSearches";
    }

    @Override
    public Object of(AccountId account) {
        return searches.all(account);
    }
}
