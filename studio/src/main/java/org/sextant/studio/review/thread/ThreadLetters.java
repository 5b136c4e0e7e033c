package org.sextant.studio.review.thread;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.AccountService;
import org.sextant.graphql.GlobalId;
import org.sextant.link.PublicAddress;
import org.sextant.mail.LetterTemplate;
import org.sextant.mail.MailService;
import org.sextant.platform.AccountId;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.review.Proposal;

/** Tells by letter that something was said. The letter says about which proposal, and nothing of what. */
@Singleton
final class ThreadLetters {
    private static final LetterTemplate SAID = LetterTemplate.beside(ThreadLetters.class, "thread");

    private final MailService mail;
    private final AccountService accounts;
    private final PublicAddress address;

    ThreadLetters(MailService mail, AccountService accounts, PublicAddress address) {
        this.mail = mail;
        this.accounts = accounts;
        this.address = address;
    }

    /** Writes to those of some people who have an address, where letters leave. */
    void tell(Proposal proposal, EntityRef entity, Set<AccountId> hearers) {
        if (!mail.isConfigured() || hearers.isEmpty()) {
            return;
        }
        String id = new GlobalId("Proposal", Long.toString(proposal.id())).encode();
        Map<String, String> words = Map.of("draft", entity.key(), "link",
                address.of("/studio/reviews/" + id).toString());
        accounts.all(hearers.stream().sorted(Comparator.comparing(AccountId::value)).toList()).values()
                .forEach(account -> Optional.ofNullable(account.email()).ifPresent(
                        email -> mail.send(SAID.to(email, account.locale(), account.id(), words))));
    }
}
