package org.sextant.challenges.bank;

import java.util.SortedMap;

/** What reading an archive of bank files came to. */
public sealed interface ZipReading {
    /** Its files, by their names relative to the bank. */
    record Fit(SortedMap<String, byte[]> files) implements ZipReading {
    }

    /**
     * It is not taken.
     *
     * @param file the file at fault, fit to be shown; empty where it is the whole
     */
    record Refused(Fault fault, String file) implements ZipReading {
    }

    /** Why an archive is not taken. */
    enum Fault {
        /** It is no ZIP archive, or a damaged or encrypted one. */
        NO_ARCHIVE,
        /** A name leads out of the bank, begins at a root, or holds what no name of a bank file holds. */
        UNSAFE_NAME,
        /** Two files have one name. */
        NAME_TWICE,
        /** It has more than {@link BankZip#MOST_FILES}. */
        TOO_MANY_FILES,
        /** A file has more than {@link BankZip#LARGEST_FILE} bytes. */
        FILE_TOO_LARGE,
        /** All files together have more than {@link BankZip#LARGEST_BANK} bytes. */
        BANK_TOO_LARGE,
        /** There is no {@code bank.yaml} in it. */
        NO_BANK
    }
}
