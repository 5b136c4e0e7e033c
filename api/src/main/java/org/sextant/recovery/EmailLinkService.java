package org.sextant.recovery;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.account.identity.EmailService;
import org.sextant.account.identity.Identity;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.guard.GuardService;
import org.sextant.link.Link;
import org.sextant.link.LinkPolicy;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;
import org.sextant.link.NewLink;
import org.sextant.link.PublicAddress;
import org.sextant.mail.LetterTemplate;
import org.sextant.mail.MailService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.database.Duplicates;
import org.sextant.platform.database.Transactions;
import org.sextant.session.attempt.Device;
import org.sextant.session.attempt.PasswordCheckService;
import org.sextant.session.attempt.PasswordVerdict;

/**
 * Addresses that are confirmed or changed by the link in a letter. The letters call nobody by a name: anybody may open an
 * account with an address that is not theirs, and the name would be what they want its reader to read.
 */
@Singleton
class EmailLinkService {
    private static final LetterTemplate CONFIRM = LetterTemplate.beside(EmailLinkService.class, "confirm");
    private static final LetterTemplate CHANGE = LetterTemplate.beside(EmailLinkService.class, "change");
    private static final LetterTemplate ASKED = LetterTemplate.beside(EmailLinkService.class, "asked");
    private static final LetterTemplate CHANGED = LetterTemplate.beside(EmailLinkService.class, "changed");
    private static final Set<LinkPurpose> PURPOSES = EnumSet.of(LinkPurpose.EMAIL_CONFIRM, LinkPurpose.EMAIL_CHANGE);

    private final AccountService accounts;
    private final PasswordCheckService passwords;
    private final EmailService emails;
    private final LinkService links;
    private final PublicAddress address;
    private final MailService mail;
    private final GuardService guards;
    private final AuditService audit;
    private final Transactions transactions;

    EmailLinkService(AccountService accounts, PasswordCheckService passwords, EmailService emails, LinkService links,
            PublicAddress address, MailService mail, GuardService guards, AuditService audit,
            Transactions transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.emails = emails;
        this.links = links;
        this.address = address;
        this.mail = mail;
        this.guards = guards;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Asks the holder of a new account whether its address is theirs; nothing where no letter may leave. */
    void welcome(Account account, String email) {
        if (!mail.isConfigured() || isFull(email)) {
            return;
        }
        NewLink link = links.make(account.id(), LinkPurpose.EMAIL_CONFIRM, email);
        mail.send(CONFIRM.to(email, account.locale(), account.id(), Map.of("email", email, "days",
                Long.toString(LinkPolicy.STANDARD.confirmation().toDays()), "link", address(link))));
    }

    /**
     * Asks the reader of another address whether it is that of the account; it takes effect when they say so. The
     * address of before is told at once, while its reader can still choose another password, which ends the link.
     */
    ChangeOutcome change(Actor actor, String client, String email, String password) {
        AccountId id = actor.account().orElseThrow();
        Identity identity = Identity.email(email);
        if (!mail.isConfigured()) {
            return new ChangeOutcome.NoMail();
        }
        if (!identity.isValid() || identity.isDemonstration()) {
            return new ChangeOutcome.NoEmail();
        }
        Optional<Duration> wait = guards.take(List.of(RecoveryPolicy.STANDARD.changesOfAccount().by(id.toString())));
        if (wait.isPresent()) {
            return new ChangeOutcome.TooMany(wait.get());
        }
        return switch (passwords.check(client, Device.of(actor), Identity.login(accounts.present(actor).login()),
                password)) {
            case PasswordVerdict.Right(AccountId holder, String hash) when holder.equals(id) ->
                accounts.find(identity).isPresent() ? new ChangeOutcome.Taken() : asked(id, hash, identity.subject());
            case PasswordVerdict.Right _,PasswordVerdict.Wrong _ -> {
                accounts.present(actor); // of an account that was deleted meanwhile nothing is noted
                audit.note(actor, client, AuditKind.SIGN_IN_FAILED);
                yield new ChangeOutcome.WrongPassword();
            }
            case PasswordVerdict.TooMany(var tooMany) -> new ChangeOutcome.TooMany(tooMany);
        };
    }

    private ChangeOutcome asked(AccountId id, String hash, String email) {
        ChangeOutcome asked = new ChangeOutcome.Asked(LinkPolicy.STANDARD.change());
        return isFull(email) ? asked : transactions.write(() -> {
            if (!accounts.lockedWith(id, hash)) {
                return new ChangeOutcome.WrongPassword(); // another was chosen meanwhile, which ends all links
            }
            Account account = account(id);
            NewLink link = links.make(id, LinkPurpose.EMAIL_CHANGE, email);
            String minutes = Long.toString(LinkPolicy.STANDARD.change().toMinutes());
            mail.send(CHANGE.to(email, account.locale(), id,
                    Map.of("email", email, "minutes", minutes, "link", address(link))));
            if (account.email() != null) {
                mail.send(ASKED.to(account.email(), account.locale(), id, Map.of("email", email, "minutes", minutes)));
            }
            return asked;
        });
    }

    /** Takes one of the letters that may go to an address; whether there was none left, which nobody is told. */
    private boolean isFull(String email) {
        return guards.take(List.of(RecoveryPolicy.STANDARD.lettersToEmail().by(email))).isPresent();
    }

    /** Follows the link to an address. */
    ConfirmOutcome confirm(String client, String token) {
        Optional<Link> link = links.look(token, PURPOSES);
        if (link.isEmpty()) {
            return new ConfirmOutcome.NoLink();
        }
        boolean isNew = link.get().purpose() == LinkPurpose.EMAIL_CHANGE;
        return Duplicates.seen(() -> isNew && accounts.find(Identity.email(link.get().subject())).isPresent()
                ? new ConfirmOutcome.Taken()
                : transactions.write(() -> links.use(token, PURPOSES).map(used -> followed(used, client))
                        .orElseGet(ConfirmOutcome.NoLink::new)));
    }

    private ConfirmOutcome followed(Link link, String client) {
        Actor holder = accounts.holder(link.account()).orElse(Actor.ANONYMOUS);
        if (link.purpose() == LinkPurpose.EMAIL_CHANGE) {
            List<String> before = emails.replace(holder, link.account(), link.subject());
            links.endKeys(link.account()); // those that were sent to the old address
            before.forEach(old -> tell(link, old));
        } else if (!emails.confirm(holder, link.account(), link.subject())) {
            return new ConfirmOutcome.NoLink();
        }
        audit.note(Actor.ANONYMOUS, client, link.purpose() == LinkPurpose.EMAIL_CHANGE
                ? AuditKind.EMAIL_CHANGED
                : AuditKind.EMAIL_CONFIRMED, Optional.of(link.account()), null);
        return new ConfirmOutcome.Confirmed(link.subject());
    }

    private void tell(Link link, String oldAddress) {
        if (mail.isConfigured()) {
            Account account = account(link.account());
            mail.send(CHANGED.to(oldAddress, account.locale(), account.id(),
                    Map.of("email", link.subject())));
        }
    }

    private Account account(AccountId id) {
        return Optional.ofNullable(accounts.all(List.of(id)).get(id)).orElseThrow();
    }

    private String address(NewLink link) {
        return address.of("/email/" + link.token()).toString();
    }
}
