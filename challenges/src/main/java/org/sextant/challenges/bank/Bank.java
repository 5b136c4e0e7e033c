package org.sextant.challenges.bank;

import java.util.Map;
import java.util.Optional;
import org.sextant.schema.release.Content;

/**
 * A bank in memory.
 *
 * @param content what it publishes; empty when not even the framework could be read
 * @param files   the bytes of its pictures, attachments and embeds, by SHA-256
 */
public record Bank(Optional<Content> content, Map<String, byte[]> files) {
    public Bank {
        files = Map.copyOf(files);
    }
}
