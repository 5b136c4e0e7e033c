package org.sextant.studio.review;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.GlobalId;
import org.sextant.link.PublicAddress;
import org.sextant.mail.LetterTemplate;
import org.sextant.mail.MailService;
import org.sextant.studio.draft.entity.EntityRef;

/** Tells proposers by letter what was decided. The letter says which proposal, and nothing that is in it. */
@Singleton
final class ReviewLetters {
    private static final LetterTemplate VALIDATED = LetterTemplate.beside(ReviewLetters.class, "validated");
    private static final LetterTemplate CHANGES = LetterTemplate.beside(ReviewLetters.class, "changes");

    private final MailService mail;
    private final AccountService accounts;
    private final PublicAddress address;

    ReviewLetters(MailService mail, AccountService accounts, PublicAddress address) {
        this.mail = mail;
        this.accounts = accounts;
        this.address = address;
    }

    /** Writes to whoever put a proposal forward, where they have an address and letters leave. */
    void decided(Proposal proposal, EntityRef entity, Verdict verdict) {
        Optional<Account> proposer = proposal.proposer().filter(_ -> mail.isConfigured())
                .flatMap(id -> Optional.ofNullable(accounts.all(proposal.proposer().stream().toList()).get(id)));
        proposer.ifPresent(account -> Optional.ofNullable(account.email()).ifPresent(email -> mail
                .send((verdict == Verdict.VALIDATE ? VALIDATED : CHANGES).to(email, account.locale(), account.id(),
                        Map.of("draft", entity.key(), "link", link(proposal))))));
    }

    private String link(Proposal proposal) {
        String id = new GlobalId(ReviewFeature.PROPOSAL, Long.toString(proposal.id())).encode();
        return address.of("/studio/reviews/" + id).toString();
    }
}
