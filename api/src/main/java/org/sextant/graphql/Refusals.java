package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.Messages;

/** Writes refusals of the domain as user errors, in the language of the request. */
public final class Refusals {
    private final Messages messages;

    private Refusals(Messages messages) {
        this.messages = messages;
    }

    /** Those of a feature, whose sentences stand beside one of its classes under the names of the codes. */
    public static Refusals of(Class<?> type) {
        return new Refusals(Messages.beside(type));
    }

    /**
     * A refusal.
     *
     * @param field the input at fault, from the outermost field; none when it is no single field
     */
    public UserError error(DataFetchingEnvironment environment, Enum<?> code, List<String> field, Object... arguments) {
        return new UserError(code, field.isEmpty() ? null : field,
                messages.get(Request.of(environment).locale(), code.name(), arguments));
    }

    /** What clients get: a code of the mutation, the input at fault, a sentence. */
    public record UserError(Enum<?> code, @Nullable List<String> field, String message) {
    }
}
