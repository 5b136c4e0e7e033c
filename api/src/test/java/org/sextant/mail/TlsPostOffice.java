package org.sextant.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.AuthenticationHandlerFactory;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on this machine that takes letters from those who sign in, by TLS or in clear. */
final class TlsPostOffice implements AutoCloseable {
    /** Who may hand letters over. */
    static final String USER = "sextant-mailer";
    /** Their password. */
    static final String PASSWORD = "tr0mb0ne-4-lunch";

    private final SMTPServer server;
    private final List<MimeMessage> letters = new CopyOnWriteArrayList<>();

    private TlsPostOffice(SMTPServer.Builder builder) {
        AuthenticationHandlerFactory signIn = new EasyAuthenticationHandlerFactory(TlsPostOffice::signIn);
        server = builder.bindAddress(InetAddress.getLoopbackAddress()).authenticationHandlerFactory(signIn)
                .requireAuth().messageHandler((_, _, _, letter) -> take(letter)).build();
        server.start();
    }

    /** One whose connections begin with TLS. */
    static TlsPostOffice smtps(Certificate certificate) {
        return new TlsPostOffice(SMTPServer.port(0).serverSocketFactory(certificate.served()));
    }

    /** One that offers STARTTLS, and asks who one is, and takes letters, only after it. */
    static TlsPostOffice startTls(Certificate certificate) {
        return new TlsPostOffice(
                SMTPServer.port(0).enableTLS().requireTLS().startTlsSocketFactory(certificate.served()));
    }

    /** One that has no TLS, or somebody on the way there who hides it, and asks for the password in clear. */
    static TlsPostOffice inClear() {
        return new TlsPostOffice(SMTPServer.port(0));
    }

    int port() {
        return server.getPortAllocated();
    }

    /** What has come. */
    List<MimeMessage> letters() {
        return letters;
    }

    @Override
    public void close() {
        server.stop();
    }

    private static void signIn(String user, String password, MessageContext context) throws LoginFailedException {
        if (!USER.equals(user) || !PASSWORD.equals(password)) {
            throw new LoginFailedException();
        }
    }

    private void take(byte[] letter) throws RejectException {
        try {
            letters.add(new MimeMessage((Session) null, new ByteArrayInputStream(letter)));
        } catch (MessagingException malformed) {
            throw new RejectException(malformed.getMessage());
        }
    }
}
