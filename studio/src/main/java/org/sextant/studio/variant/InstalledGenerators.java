package org.sextant.studio.variant;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.sextant.challenges.generator.Generators;

/** Finds the generators while the server starts. */
@Factory
final class InstalledGenerators {
    @Singleton
    Generators generators() {
        return Generators.installed();
    }
}
