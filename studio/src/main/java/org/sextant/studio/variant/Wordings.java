package org.sextant.studio.variant;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.challenges.bank.Wording;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.TubeId;

/** The texts of generated challenges in the bank that came with this Sextant, as long as somebody works with them. */
@Singleton
final class Wordings {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Generators generators;
    private final Cache<Challenge, Optional<Wording>> wordings = Caffeine.newBuilder().maximumSize(200)
            .expireAfterAccess(KEPT).build();
    private final Cache<TubeId, String> files = Caffeine.newBuilder().maximumSize(10).expireAfterAccess(KEPT).build();

    Wordings(Generators generators) {
        this.generators = generators;
    }

    /**
     * How a challenge is worded; empty where the bank does not word what it says now.
     *
     * @param tube the tube of its skill
     */
    Optional<Wording> of(Challenge challenge, TubeId tube) {
        return wordings.get(challenge, _ -> Wording.of(challenge, files.get(tube, Wordings::file), generators));
    }

    private static String file(TubeId tube) {
        return BundledBank.sources().entrySet().stream()
                .filter(file -> file.getKey().startsWith("tubes/") && file.getKey().endsWith("/" + tube + ".yaml"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8)).findFirst().orElse("");
    }
}
