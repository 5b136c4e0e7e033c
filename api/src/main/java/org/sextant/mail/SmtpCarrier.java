package org.sextant.mail;

import jakarta.mail.Authenticator;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.sextant.platform.Letters.Smtp;
import org.sextant.platform.Letters.Smtp.Tls;

/**
 * Hands letters to a mail server. TLS is used whenever the server offers it, and required unless the server is on this
 * machine or whoever runs it said otherwise; its certificate is checked. A letter that is sent again, because a
 * connection broke before the server's answer came, has the same Message-ID, by which mail systems know it.
 */
final class SmtpCarrier implements Carrier {
    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";
    private static final int PERMANENT = 500;
    private static final String END_OF_TEXT = ".";

    private final Session session;
    private final String from;

    SmtpCarrier(Smtp server, String from) {
        this.session = Session.getInstance(properties(server), authenticator(server));
        this.from = from;
    }

    @Override
    public void carry(ClaimedLetter letter) throws NotCarried {
        MimeMessage message = message(letter);
        try {
            Transport.send(message);
        } catch (MessagingException failed) {
            throw new NotCarried(oneLine(failed), isRefusal(failed), failed);
        }
    }

    private MimeMessage message(ClaimedLetter letter) throws NotCarried {
        try {
            InternetAddress sender = sender();
            MimeMessage message = new NamedMessage(session, id(letter, sender));
            message.setFrom(sender);
            message.setRecipient(RecipientType.TO, new InternetAddress(ascii(letter.recipient()), true));
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(letter.writtenAt()));
            message.setHeader("Content-Language", letter.locale());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no holiday notes, please
            message.saveChanges();
            return message;
        } catch (MessagingException malformed) {
            throw new NotCarried("the letter cannot be written: " + oneLine(malformed), true, malformed);
        }
    }

    private InternetAddress sender() throws AddressException {
        InternetAddress sender = new InternetAddress(from);
        try {
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
        return sender;
    }

    /** The same for each sending of a row, and for no other row of any installation that has another sender. */
    private static String id(ClaimedLetter letter, InternetAddress sender) {
        String domain = sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
        return "<sextant." + letter.id() + "." + letter.writtenAt().toEpochMilli() + "@" + domain + ">";
    }

    private static String ascii(String address) throws AddressException {
        int at = address.lastIndexOf('@');
        try {
            return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException malformed) {
            throw new AddressException(malformed.getMessage(), address);
        }
    }

    /**
     * Whether the server has refused the recipient or the letter itself, and will again. What it refuses before it has
     * heard of them, such as the sender or a missing sign-in, is a matter of settings: the letter waits for others.
     */
    private static boolean isRefusal(MessagingException failed) {
        for (Exception next = failed; next instanceof MessagingException chained; next = chained.getNextException()) {
            boolean refused = switch (next) {
                case SMTPAddressFailedException address -> address.getReturnCode() >= PERMANENT;
                case SMTPSendFailedException send ->
                    END_OF_TEXT.equals(send.getCommand()) && send.getReturnCode() >= PERMANENT;
                default -> false;
            };
            if (refused) {
                return true;
            }
        }
        return false;
    }

    /** What went wrong, in one line; with the fault of the line itself below it, such as a certificate nobody trusts. */
    private static String oneLine(MessagingException failed) {
        Exception first = failed;
        while (first instanceof MessagingException chained && chained.getNextException() != null) {
            first = chained.getNextException();
        }
        return first instanceof MessagingException ? said(failed) : said(failed) + ": " + said(first);
    }

    private static String said(Exception failed) {
        return String.valueOf(failed.getMessage()).lines().findFirst().orElse(failed.getClass().getSimpleName());
    }

    private static Properties properties(Smtp server) {
        String scheme = server.tls() == Tls.FROM_THE_START ? "smtps" : "smtp";
        String prefix = "mail." + scheme + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", scheme);
        properties.setProperty("mail.transport.protocol.rfc822", scheme);
        properties.setProperty(prefix + "host", server.host());
        properties.setProperty(prefix + "port", Integer.toString(server.port()));
        properties.setProperty(prefix + "auth", Boolean.toString(!server.user().isEmpty()));
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "starttls.required", Boolean.toString(server.tls() == Tls.REQUIRED));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        return properties;
    }

    private static Authenticator authenticator(Smtp server) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(server.user(), server.password());
            }
        };
    }

    /** A message whose id is ours. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
