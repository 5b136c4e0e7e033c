package org.sextant.studio.exchange.intake;

import java.time.Instant;
import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * Files of a bank that somebody wants in the drafts.
 *
 * @param account     who handed them in; none once the account is gone
 * @param name        of the archive
 * @param upload      the number of the archive among uploads
 * @param base        the number of the release that the files began with
 * @param refusal     why they are no bank, where they are none
 * @param refusedFile the file at fault, where it is one
 * @param problems    how many problems the rules have with them
 * @param errors      how many of these are errors
 * @param reason      why the revisions are written; empty while nobody has said
 * @param overwrites  whether a revision is written where the studio has others that the files do not know
 * @param job         the number of the job that plans or applies it
 */
record BankImport(long id, Optional<AccountId> account, String name, long upload, int base, ImportState state,
        Optional<Refusal> refusal, String refusedFile, int problems, int errors, String reason, boolean overwrites,
        Optional<Long> job, Instant plannedAt) {
}
