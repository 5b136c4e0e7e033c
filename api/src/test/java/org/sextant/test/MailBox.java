package org.sextant.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sextant.platform.Letters;
import org.sextant.platform.Letters.Smtp;
import org.sextant.platform.Letters.Smtp.Tls;

/** A real mail server on this machine that keeps whatever is sent to anybody. */
public final class MailBox implements AutoCloseable {
    /** What letters say of their sender. */
    public static final String FROM = "Sextant – évaluation <sextant@example.org>";
    /** What links in letters begin with. */
    public static final URI PUBLIC_URL = URI.create("https://sextant.example.org");

    private static final Pattern LINK = Pattern.compile("https://sextant\\.example\\.org/(\\S+)");

    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final int port;

    public MailBox() {
        server.start();
        port = server.getSmtp().getPort();
    }

    /** The settings of a server whose letters come here. */
    public Letters letters() {
        return new Letters(Optional.of(new Smtp("127.0.0.1", port, Tls.OPTIONAL, "", "")), FROM,
                Optional.of(PUBLIC_URL));
    }

    /** Is away. */
    public void stop() {
        server.stop();
    }

    /** Is back, with nothing of before. */
    public void startAgain() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** What has come. */
    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    /** What has come for somebody. */
    public List<MimeMessage> received(String address) {
        return received().stream().filter(message -> recipients(message).anyMatch(address::equals)).toList();
    }

    /** Waits until so many letters have come for somebody, and returns the last. */
    public MimeMessage await(TestServer server, String address, int letters) {
        server.eventually(() -> received(address).size() >= letters);
        return received(address).get(letters - 1);
    }

    /** The path of the link in a letter, such as {@code /password/abc}. */
    public static String path(MimeMessage letter) {
        Matcher link = LINK.matcher(text(letter));
        if (!link.find()) {
            throw new AssertionError("no link in " + text(letter));
        }
        return "/" + link.group(1);
    }

    /** What a letter says. */
    public static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent()).replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The subject of a letter. */
    public static String subject(MimeMessage letter) {
        return header(letter, "Subject");
    }

    /** A header of a letter, decoded. */
    public static String header(MimeMessage letter, String name) {
        try {
            return name.equals("Subject") ? letter.getSubject() : String.join(",", letter.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Stream<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients()).map(Object::toString);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
