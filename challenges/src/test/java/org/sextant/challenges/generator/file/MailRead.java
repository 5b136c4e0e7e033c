package org.sextant.challenges.generator.file;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedMap;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * A message as a mail program reads it.
 *
 * @param headers decoded and unfolded, in their order; of those with one name the first
 */
public record MailRead(SequencedMap<String, String> headers, String body) {

    public static MailRead of(GeneratedFile file) {
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()),
                    new ByteArrayInputStream(file.bytes()));
            SequencedMap<String, String> headers = new LinkedHashMap<>();
            for (var header : Collections.list(message.getAllHeaders())) {
                headers.putIfAbsent(header.getName(),
                        MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
            }
            return new MailRead(headers, message.getContent().toString().replace("\r\n", "\n").stripTrailing());
        } catch (MessagingException | IOException e) {
            throw new AssertionError(file.name() + " is no message", e);
        }
    }

    /** The value of a header, whatever the case of its name. */
    public String header(String name) {
        return headers.entrySet().stream().filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue).findFirst().orElseThrow(() -> new AssertionError("no header " + name));
    }
}
