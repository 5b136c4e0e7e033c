package org.sextant.account;

import org.sextant.platform.AccountId;

/** What one feature keeps about somebody, for the copy of their data that they may ask for. */
public interface PersonalData {
    /** Under which name it stands in the copy, such as {@code assessments}; unique among features. */
    String name();

    /** All of it, as records, lists and maps that Jackson writes. */
    Object of(AccountId account);
}
