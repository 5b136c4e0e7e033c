package org.sextant.recovery;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Getting back into an account, in the API. */
@Singleton
final class RecoveryFeature implements GraphQlFeature {
    private final LinkQueries queries;
    private final PasswordResetRequest passwordResetRequest;
    private final PasswordReset passwordReset;
    private final PasswordLinkIssue passwordLinkIssue;
    private final EmailConfirm emailConfirm;
    private final EmailChange emailChange;

    RecoveryFeature(LinkQueries queries, PasswordResetRequest passwordResetRequest, PasswordReset passwordReset,
            PasswordLinkIssue passwordLinkIssue, EmailConfirm emailConfirm, EmailChange emailChange) {
        this.queries = queries;
        this.passwordResetRequest = passwordResetRequest;
        this.passwordReset = passwordReset;
        this.passwordLinkIssue = passwordLinkIssue;
        this.emailConfirm = emailConfirm;
        this.emailChange = emailChange;
    }

    @Override
    public String sdl() {
        return "org/sextant/recovery/recovery.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("oneTimeLink", queries::oneTimeLink).mutation("passwordResetRequest", passwordResetRequest)
                .mutation("passwordReset", passwordReset).mutation("passwordLinkIssue", passwordLinkIssue)
                .mutation("emailConfirm", emailConfirm).mutation("emailChange", emailChange);
    }
}
