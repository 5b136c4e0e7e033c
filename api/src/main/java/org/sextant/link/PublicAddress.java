package org.sextant.link;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.sextant.platform.Settings;

/** The address that people reach this server by. */
@Singleton
public final class PublicAddress {
    private final Optional<URI> set;
    private final BeanProvider<EmbeddedServer> server;

    PublicAddress(Settings settings, BeanProvider<EmbeddedServer> server) {
        this.set = settings.letters().publicUrl();
        this.server = server;
    }

    /** The whole address of a path, on this machine where no public address is set ({@code SEXTANT_PUBLIC_URL}). */
    public URI of(String path) {
        URI base = set.orElseGet(() -> URI.create("http://127.0.0.1:" + server.get().getPort()));
        return URI.create(base + path);
    }
}
