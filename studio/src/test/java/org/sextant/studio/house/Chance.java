package org.sextant.studio.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

/** Calls whose answer differs from one run to the next. */
final class Chance {
    private static final Pattern TIME_OF_DAY = Pattern.compile("java\\.time\\.\\w+\\.now");
    private static final Set<String> METHODS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC", "java.time.Clock.systemDefaultZone", "java.time.Clock.system",
            "java.time.InstantSource.system", "java.util.UUID.randomUUID", "java.lang.Math.random",
            "java.util.concurrent.ThreadLocalRandom.current", "java.security.SecureRandom.getInstanceStrong",
            "java.security.SecureRandom.getSeed", "java.util.random.RandomGenerator.getDefault",
            "java.util.random.RandomGenerator.of", "java.util.Collections.shuffle");
    private static final Map<String, Integer> CONSTRUCTORS = Map.of("java.util.Date", 0, "java.util.Random", 0,
            "java.util.SplittableRandom", 0, "java.security.SecureRandom", 0);

    /** Methods that ask the clock or the dice. */
    static final DescribedPredicate<JavaMethodCall> CALLED = describe("it asks the clock or the dice",
            call -> METHODS.contains(name(call)) || TIME_OF_DAY.matcher(name(call)).matches());
    /** Clocks and dice that are made on the spot. */
    static final DescribedPredicate<JavaConstructorCall> CONSTRUCTED = describe("it makes a clock or dice",
            call -> Integer.valueOf(call.getTarget().getRawParameterTypes().size())
                    .equals(CONSTRUCTORS.get(call.getTargetOwner().getName())));

    private Chance() {
    }

    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }
}
