package org.sextant.studio.exchange.export;

import java.util.Optional;
import org.sextant.challenges.bank.BankZip;
import org.sextant.upload.UploadService;

/** What goes out and what of it comes back. */
final class ExportRules {
    private static final int MEBIBYTE = 1 << 20;

    private ExportRules() {
    }

    /** What is to be told of an archive that no import takes in whole; empty for one that comes back as it went. */
    static Optional<String> tooLarge(long packed, long unpacked) {
        return packed <= UploadService.MAXIMUM_BYTES && unpacked <= BankZip.LARGEST_BANK
                ? Optional.empty()
                : Optional.of("""
                        This archive has %d bytes, and %d when it is unpacked.
                        An import takes %d MiB, and %d MiB unpacked.
                        To import it, make several archives, each with bank.yaml, framework/
                        and some of the tubes with their files.
                        """.formatted(packed, unpacked, UploadService.MAXIMUM_BYTES / MEBIBYTE,
                        BankZip.LARGEST_BANK / MEBIBYTE));
    }
}
