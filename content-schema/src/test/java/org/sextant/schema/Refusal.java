package org.sextant.schema;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Something that must not be made, and the sentence that says why.
 *
 * @param what names the case in the report of the tests
 */
public record Refusal(String what, ThrowingCallable making, String sentence) {
    /** Fails unless the making is refused in just these words. */
    public void check() {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(sentence);
    }

    @Override
    public String toString() {
        return what;
    }
}
