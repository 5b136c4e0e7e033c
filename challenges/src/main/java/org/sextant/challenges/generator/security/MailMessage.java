package org.sextant.challenges.generator.security;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sextant.challenges.generator.Draw;

/**
 * A message of a mailbox, before it becomes a file.
 *
 * @param answers where answers go
 * @param returns where it goes back when it cannot be delivered
 * @param checks  what the receiving server found: SPF, DKIM, DMARC
 * @param relayed what a server on the way says to have found; may be empty
 */
record MailMessage(String person, String from, String answers, String returns, List<String> checks,
        String relayed, String subject, String body) {
    SequencedMap<String, String> headers(String home, OffsetDateTime time, Draw draw) {
        OffsetDateTime sent = time.plusSeconds(draw.between(0, 50));
        OffsetDateTime arrived = sent.plusSeconds(draw.between(1, 9));
        String server = "mail." + domain(returns);
        SequencedMap<String, String> headers = new LinkedHashMap<>();
        headers.put("Return-Path", "<" + returns + ">");
        headers.put("Received", "from " + server + " (" + server + " [203.0.113."
                + (1 + Math.floorMod(server.hashCode(), 254)) + "]) by mx." + home + "; "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(arrived));
        String dkim = checks.get(1).equals("none") ? "dkim=none" : "dkim=pass header.d=" + domain(from);
        headers.put("Authentication-Results", "mx." + home + "; spf=" + checks.get(0) + " smtp.mailfrom=" + returns
                + "; " + dkim + "; dmarc=" + checks.get(2) + " header.from=" + domain(from));
        if (!relayed.isEmpty()) {
            headers.put("ARC-Authentication-Results", relayed);
        }
        headers.put("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(sent));
        headers.put("From", person + " <" + from + ">");
        headers.put("To", "equipe@" + home);
        if (!answers.equals(from)) {
            headers.put("Reply-To", person + " <" + answers + ">");
        }
        headers.put("Subject", subject);
        headers.put("Message-ID", "<" + Integer.toHexString(draw.between(0x1000000, 0x7fffffff - 1)) + "."
                + sent.toEpochSecond() + "@" + domain(returns) + ">");
        return headers;
    }

    private static String domain(String address) {
        return address.substring(address.indexOf('@') + 1);
    }
}
