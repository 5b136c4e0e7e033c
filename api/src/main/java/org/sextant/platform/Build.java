package org.sextant.platform;

import java.util.Optional;

/** Which build of Sextant runs. */
public final class Build {
    /** Its version, from the jar; {@code development} where there is none. */
    public static final String VERSION = Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
            .orElse("development");

    private Build() {
    }
}
