package org.sextant.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The certificate of a mail server, signed by an authority of its own: made by the tool that comes with the JDK. */
final class Certificate {
    private static final String PASSWORD = "changeit";

    private final KeyStore store;

    private Certificate(KeyStore store) {
        this.store = store;
    }

    /** One that is good today, for a host. */
    static Certificate of(String host) {
        return made(host, "-1H");
    }

    /** One that was good last week, for a host. */
    static Certificate ofLastWeek(String host) {
        return made(host, "-7d");
    }

    /** The side of the server that has it. */
    SSLContext served() {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets this process trust its authority, and nothing else, until that is closed. */
    Trust trusted() {
        try {
            KeyStore known = KeyStore.getInstance("PKCS12");
            known.load(null, null);
            known.setCertificateEntry("authority", store.getCertificate("authority"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            SSLContext before = SSLContext.getDefault();
            SSLContext.setDefault(context);
            return () -> SSLContext.setDefault(before);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Certificate made(String host, String start) {
        try {
            Path folder = Files.createTempDirectory("sextant-certificate");
            Path file = folder.resolve("mail.p12");
            keytool(file, List.of("-alias", "authority", "-dname", "CN=Authority of " + host, "-ext", "bc:c"));
            keytool(file, List.of("-alias", "mail", "-dname", "CN=" + host, "-ext", "san=dns:" + host, "-signer",
                    "authority", "-validity", "2", "-startdate", start));
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD.toCharArray());
            }
            Files.delete(file);
            Files.delete(folder);
            return new Certificate(store);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(Path file, List<String> what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg", "EC",
                "-groupname", "secp256r1", "-keystore", file.toString(), "-storetype", "PKCS12", "-storepass",
                PASSWORD));
        command.addAll(what);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    /** What this process trusts; closed, that is as before. */
    interface Trust extends AutoCloseable {
        @Override
        void close();
    }
}
