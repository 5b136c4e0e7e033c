package org.sextant.challenges.bank;

import java.util.List;
import org.sextant.schema.Require;
import org.sextant.schema.framework.Level;

/**
 * The head of a bank, {@code bank.yaml}.
 *
 * @param name              the name of the bank
 * @param licence           an SPDX identifier
 * @param locales           the languages it is written in
 * @param defaultLocale     the language that every text has
 * @param maxReachableLevel the level at which pix and levels are capped
 */
record BankFile(String name, String licence, List<String> locales, String defaultLocale, Level maxReachableLevel) {
    BankFile {
        Require.slug(name, "name");
        Require.text(licence, "licence");
        locales = Require.list(locales);
        Require.text(defaultLocale, "defaultLocale");
        Require.present(maxReachableLevel, "maxReachableLevel");
    }
}
