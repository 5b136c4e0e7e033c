package org.sextant.schema.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Releases that cannot be read, and what is said of them. */
final class Refused {
    /** A release that can be read, for tests that damage it. */
    static final String SOUND = new String(ReleaseFormat.write(Contents.sound().release()), UTF_8);

    private Refused() {
    }

    static String refused(String json) {
        return refused(json.getBytes(UTF_8));
    }

    /** The words in which a release is refused; never those of a programmer. */
    static String refused(byte[] json) {
        UnreadableRelease refusal = catchThrowableOfType(UnreadableRelease.class, () -> ReleaseFormat.read(json));
        assertThat(refusal).as("the refusal").isNotNull();
        assertThat(refusal).message().as("words for people")
                .doesNotContainPattern("org\\.|com\\.|java|[a-z][A-Z]\\w+\\.|Feature|Exception|Constraints|`");
        return String.valueOf(refusal.getMessage());
    }
}
