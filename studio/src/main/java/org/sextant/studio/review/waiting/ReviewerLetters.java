package org.sextant.studio.review.waiting;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.link.PublicAddress;
import org.sextant.mail.LetterTemplate;
import org.sextant.mail.MailService;
import org.sextant.platform.AccountId;
import org.sextant.platform.database.Startup;
import org.sextant.platform.database.Transactions;
import org.sextant.studio.review.ProposalState;

/**
 * Tells reviewers by letter that something waits for them: at most once a day, and only where something was put forward
 * since the last letter. It says how much there is, and nothing of what.
 */
@Singleton
class ReviewerLetters {
    /** How long a reviewer is left in peace after a letter. */
    static final Duration PEACE = Duration.ofHours(24);
    private static final LetterTemplate WAITING = LetterTemplate.beside(ReviewerLetters.class, "waiting");
    private static final int AT_ONCE = 100;

    private final ToldRepository told;
    private final MailService mail;
    private final AccountService accounts;
    private final PublicAddress address;
    private final Transactions transactions;
    private final Startup startup;
    private final Clock clock;

    ReviewerLetters(ToldRepository told, MailService mail, AccountService accounts, PublicAddress address,
            Transactions transactions, Startup startup, Clock clock) {
        this.told = told;
        this.mail = mail;
        this.accounts = accounts;
        this.address = address;
        this.transactions = transactions;
        this.startup = startup;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${sextant.review-letters:5m}", initialDelay = "${sextant.review-letters:5m}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void tell() {
        if (mail.isConfigured()) {
            startup.round(this::tellAll);
        }
    }

    private void tellAll() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<WaitingRow> waiting = List.of();
        do {
            long after = waiting.isEmpty() ? 0 : waiting.getLast().accountId();
            waiting = told.waiting(ProposalState.OPEN, now.minus(PEACE), after, AT_ONCE);
            Map<AccountId, Account> reviewers = accounts
                    .all(waiting.stream().map(row -> new AccountId(row.accountId())).toList());
            waiting.forEach(row -> Optional.ofNullable(reviewers.get(new AccountId(row.accountId())))
                    .ifPresent(reviewer -> tell(reviewer, row.count(), now)));
        } while (waiting.size() == AT_ONCE);
    }

    private void tell(Account reviewer, int count, Instant now) {
        String email = reviewer.email();
        if (email == null) {
            return;
        }
        Map<String, String> words = Map.of("count", Integer.toString(count), "link",
                address.of("/studio/reviews").toString());
        transactions.write(() -> {
            told.begin(reviewer.id().value(), Instant.EPOCH);
            boolean isMine = told.tell(reviewer.id().value(), now, now.minus(PEACE)) == 1;
            if (isMine) { // another node was not quicker
                mail.send(WAITING.to(email, reviewer.locale(), reviewer.id(), words));
            }
            return isMine;
        });
    }
}
