package org.sextant.recovery;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.account.identity.Identity;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.link.Link;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;
import org.sextant.link.NewLink;
import org.sextant.mail.MailService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Transactions;

/** New passwords for those to whom no letter can go: a link that somebody who runs the installation hands over. */
@Singleton
class HandedLinkService {
    private final AccountService accounts;
    private final LinkService links;
    private final MailService mail;
    private final AuditService audit;
    private final Transactions transactions;

    HandedLinkService(AccountService accounts, LinkService links, MailService mail, AuditService audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.links = links;
        this.mail = mail;
        this.audit = audit;
        this.transactions = transactions;
    }

    /**
     * A link by which whoever has a login chooses another password; it ends those of before. Their password and their
     * sessions stay until it is used.
     *
     * @param client the address that the request comes from
     */
    IssueOutcome issue(Actor actor, String client, String login) {
        if (!isAllowed(actor)) {
            return new IssueOutcome.NotAllowed();
        }
        return accounts.find(Identity.login(login)).flatMap(this::account)
                .map(account -> transactions.write(() -> issued(actor, client, account)))
                .orElseGet(IssueOutcome.NoSuchAccount::new);
    }

    /** Whether a link still opens an account: of one that was handed over, whether it could be made today. */
    boolean opens(Link link) {
        return link.purpose() != LinkPurpose.HANDED_PASSWORD
                || account(link.account()).filter(account -> refusal(account).isEmpty()).isPresent();
    }

    private IssueOutcome issued(Actor actor, String client, Account account) {
        Optional<IssueOutcome> refusal = refusal(account);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        links.end(account.id(), LinkPurpose.HANDED_PASSWORD);
        NewLink link = links.make(account.id(), LinkPurpose.HANDED_PASSWORD, "");
        audit.note(actor, client, AuditKind.PASSWORD_LINK_ISSUED, Optional.of(account.id()), null);
        return new IssueOutcome.Issued(account, "/password/" + link.token(), link.expiresAt());
    }

    /** Roles as they are held now; a token says what held when it was made. */
    private boolean isAllowed(Actor actor) {
        return actor.account().filter(id -> HandedLinkRules.mayIssue(accounts.rolesOf(id))).isPresent();
    }

    private Optional<IssueOutcome> refusal(Account account) {
        return HandedLinkRules.refusal(account, accounts.rolesOf(account.id()), mail.isConfigured());
    }

    private Optional<Account> account(AccountId id) {
        return Optional.ofNullable(accounts.all(List.of(id)).get(id));
    }
}
