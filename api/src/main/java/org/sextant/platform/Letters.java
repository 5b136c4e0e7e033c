package org.sextant.platform;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.StartRefused.Reason;

/**
 * How letters to people leave, and what the links in them begin with.
 *
 * @param smtp      the server that takes letters; none when letters cannot be sent
 * @param from      who they are from, such as {@code Sextant <sextant@example.org>}; empty without a server
 * @param publicUrl the address that people reach this server by, without a path; none when nobody said it
 */
public record Letters(Optional<Smtp> smtp, String from, Optional<URI> publicUrl) {
    /** No mail, no address. */
    public static final Letters NONE = new Letters(Optional.empty(), "", Optional.empty());

    /** What stands behind the {@code ?} of a server far away to which letters may go in clear. */
    private static final String OPTIONAL = "starttls=optional";
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final Pattern SENDER = Pattern.compile("(?:[^<>@\\p{Cntrl}]+<)?[^\\s<>@,;]+@[^\\s<>@,;]+>?");

    static Letters from(Map<String, String> environment) {
        Optional<Smtp> smtp = value(environment, "SEXTANT_SMTP").map(Letters::smtp);
        String from = value(environment, "SEXTANT_MAIL_FROM").map(Letters::sender).orElse("");
        Optional<URI> publicUrl = value(environment, "SEXTANT_PUBLIC_URL").map(Letters::publicUrl);
        if (smtp.isPresent() && from.isEmpty()) {
            throw refused("SEXTANT_SMTP is set, but not who letters are from; set SEXTANT_MAIL_FROM, for example "
                    + "Sextant <sextant@example.org>.");
        }
        return new Letters(smtp, from, publicUrl);
    }

    /** Refuses settings by which letters would leave with links that lead nowhere. */
    Letters checked(boolean demo) {
        if (smtp.isPresent() && publicUrl.isEmpty() && !demo) {
            throw refused("SEXTANT_SMTP is set, but not the address that links in letters begin with; set "
                    + "SEXTANT_PUBLIC_URL, for example https://sextant.example.org.");
        }
        return this;
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Smtp smtp(String text) {
        URI uri = uri(text);
        boolean tls = uri != null && "smtps".equals(uri.getScheme());
        if (uri == null || !(tls || "smtp".equals(uri.getScheme())) || uri.getHost() == null
                || !List.of("", "/").contains(uri.getPath()) || !isQuery(uri.getQuery(), tls)) {
            throw refused("SEXTANT_SMTP is not an address of a mail server; write smtp://user:password@host:587 or "
                    + "smtps://user:password@host:465 (percent-encode signs such as @ in the password)."); // no secret
        }
        if (uri.getQuery() != null && uri.getRawUserInfo() != null) {
            throw refused("SEXTANT_SMTP has a password and " + OPTIONAL + ", by which it could be read on the way; "
                    + "leave one of the two out.");
        }
        String[] credentials = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        int standard = tls ? SUBMISSION_OVER_TLS : SUBMISSION;
        return new Smtp(uri.getHost(), uri.getPort() < 0 ? standard : uri.getPort(), tls(uri, tls),
                credentials.length == 0 ? "" : decoded(credentials[0]),
                credentials.length < 2 ? "" : decoded(credentials[1]));
    }

    private static boolean isQuery(@Nullable String query, boolean tls) {
        return query == null || (query.equals(OPTIONAL) && !tls);
    }

    private static Smtp.Tls tls(URI uri, boolean fromTheStart) {
        if (fromTheStart) {
            return Smtp.Tls.FROM_THE_START;
        }
        return uri.getQuery() != null || Smtp.isLoopback(uri.getHost()) ? Smtp.Tls.OPTIONAL : Smtp.Tls.REQUIRED;
    }

    private static String sender(String text) {
        if (SENDER.matcher(text).matches() && text.contains("<") == text.endsWith(">")) {
            return text;
        }
        throw refused("SEXTANT_MAIL_FROM is '" + text
                + "'; write an address such as sextant@example.org or Sextant <sextant@example.org>.");
    }

    private static URI publicUrl(String text) {
        URI uri = uri(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (uri == null || !List.of("http", "https").contains(String.valueOf(uri.getScheme())) || uri.getHost() == null
                || !uri.getRawSchemeSpecificPart().equals("//" + uri.getRawAuthority())
                || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw refused("SEXTANT_PUBLIC_URL is '" + text
                    + "'; write the address that people reach this server by, such as https://sextant.example.org, "
                    + "without a path.");
        }
        return uri;
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static StartRefused refused(String sentence) {
        return new StartRefused(Reason.SETTINGS, sentence);
    }

    /**
     * A server that takes letters.
     *
     * @param tls      how the way there is kept from listeners
     * @param user     empty where the server asks for none
     */
    public record Smtp(String host, int port, Tls tls, String user, String password) {
        private static final List<String> LOOPBACK = List.of("127.0.0.1", "localhost", "[::1]");

        /** How the way to a server is kept from listeners: letters hold links that open accounts. */
        public enum Tls {
            /** The connection begins with TLS. */
            FROM_THE_START,
            /** TLS begins by STARTTLS, and where it is not offered no letter leaves. */
            REQUIRED,
            /** TLS begins by STARTTLS where it is offered: on this machine, or where whoever runs it said so. */
            OPTIONAL
        }

        private static boolean isLoopback(String host) {
            return LOOPBACK.contains(host);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
