package org.sextant.challenge;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sextant.platform.Settings;
import org.sextant.platform.StartRefused;
import org.sextant.platform.StartRefused.Reason;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.schema.type.UnusablePlugin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the challenge types while the server starts: on the class path, and in the folder {@code plugins} of the home. */
@Factory
final class InstalledTypes {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledTypes.class);
    private static final String FOLDER = "plugins";

    @Context
    ChallengeTypes types(Settings settings) {
        Path folder = settings.home().resolve(FOLDER);
        try {
            ChallengeTypes types = ChallengeTypes.with(folder);
            tell(types, folder);
            return types;
        } catch (UnusablePlugin unusable) {
            throw new StartRefused(Reason.SETTINGS, unusable.getMessage() + ".", unusable);
        }
    }

    private static void tell(ChallengeTypes types, Path folder) {
        Set<String> shipped = ChallengeTypes.installed().keys();
        SortedSet<String> plugged = new TreeSet<>(types.keys());
        plugged.removeAll(shipped);
        if (!plugged.isEmpty()) {
            LOG.info("Challenge types from {}: {}", folder, String.join(", ", plugged));
        }
    }
}
