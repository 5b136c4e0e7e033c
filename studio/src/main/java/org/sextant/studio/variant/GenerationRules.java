package org.sextant.studio.variant;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Generation;

/** Which generators a family has had, and which seeds. */
final class GenerationRules {
    private static final Set<ChallengeStatus> ALIVE = Set.of(ChallengeStatus.VALIDATED, ChallengeStatus.PROPOSED);

    private static final Pattern SEED = Pattern.compile("-?[0-9]{1,19}");

    private GenerationRules() {
    }

    /** The challenges of a family that were generated and are in use or proposed, in its order. */
    static Stream<Challenge> generated(Family family) {
        return family.challenges().stream()
                .filter(each -> each.generation() != null && ALIVE.contains(each.status()));
    }

    /** How those were made, the first of each generator and version, by name, the newest version first. */
    static List<Generation> generators(Family family) {
        return generated(family).map(GenerationRules::generation)
                .collect(Collectors.toMap(by -> by.name() + " " + by.version(), by -> by, (one, _) -> one)).values()
                .stream().sorted(Comparator.comparing(Generation::name)
                        .thenComparing(Generation::version, Comparator.reverseOrder()))
                .toList();
    }

    /** How a challenge was made that {@link #generated} told of. */
    static Generation generation(Challenge generated) {
        return Objects.requireNonNull(generated.generation());
    }

    /** Whether a challenge was made by the generator of another, in the same version. */
    static boolean isBy(Challenge challenge, Generation by) {
        return Optional.ofNullable(challenge.generation())
                .filter(it -> it.name().equals(by.name()) && it.version() == by.version()).isPresent();
    }

    /** A seed as it is typed; empty for what is no whole number of 64 bits. */
    static Optional<Long> seed(String typed) {
        if (!SEED.matcher(typed).matches()) {
            return Optional.empty();
        }
        BigInteger number = new BigInteger(typed);
        return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
    }

    /** The first seed above all that were used; after the last of all, the first from 1 that was not. */
    static long nextSeed(Collection<Generation> used) {
        Set<Long> seeds = used.stream().map(Generation::seed).collect(Collectors.toSet());
        long highest = seeds.stream().mapToLong(Long::longValue).max().orElse(0);
        return highest < Long.MAX_VALUE
                ? highest + 1
                : LongStream.iterate(1, seed -> seed + 1).filter(seed -> !seeds.contains(seed)).findFirst()
                        .orElseThrow();
    }

    /** The one of several that a seed decides for. */
    static <T> T drawn(List<T> several, long seed) {
        return several.get((int) Math.floorMod(seed, (long) several.size()));
    }
}
