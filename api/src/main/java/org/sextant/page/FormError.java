package org.sextant.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal, to be shown where it belongs in a form.
 *
 * @param code    that of the API; null for what the page itself refuses
 * @param field   the input at fault, from the outermost field; null when it is no single one
 * @param message the reason in words
 */
public record FormError(@Nullable String code, @Nullable List<String> field, String message) {
    /** A refusal of the page itself, at one of its fields. */
    public static FormError at(String name, String message) {
        return new FormError(null, List.of(name), message);
    }

    /** Those at the field of this name. */
    public static List<FormError> at(List<FormError> errors, String name) {
        return errors.stream().filter(error -> error.field() != null && error.field().getLast().equals(name)).toList();
    }

    /** Those at none of these fields. */
    public static List<FormError> elsewhere(List<FormError> errors, String... names) {
        return errors.stream().filter(
                error -> error.field() == null || !List.of(names).contains(error.field().getLast())).toList();
    }
}
