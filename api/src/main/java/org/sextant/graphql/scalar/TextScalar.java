package org.sextant.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that travels as a string.
 *
 * @param <T> the Java type
 */
final class TextScalar<T> implements Coercing<T, String> {
    private final Class<T> type;
    private final Function<String, T> parse;
    private final Function<T, String> write;
    private final String example;

    TextScalar(Class<T> type, Function<String, T> parse, Function<T, String> write, String example) {
        this.type = type;
        this.parse = parse;
        this.write = write;
        this.example = example;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (type.isInstance(value)) {
            return write.apply(type.cast(value));
        }
        throw new CoercingSerializeException(
                "a " + value.getClass().getSimpleName() + " is no " + type.getSimpleName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof String text) {
            return parsed(text, CoercingParseValueException::new);
        }
        throw new CoercingParseValueException("write a string such as \"" + example + "\"");
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof StringValue text) {
            return parsed(String.valueOf(text.getValue()), CoercingParseLiteralException::new);
        }
        throw new CoercingParseLiteralException("write a string such as \"" + example + "\"");
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input instanceof String text ? text : serialize(input, context, locale));
    }

    private T parsed(String text, Function<String, ? extends RuntimeException> refusal) {
        try {
            return parse.apply(text);
        } catch (RuntimeException malformed) {
            throw refusal.apply("'" + text + "' is not understood; write for example \"" + example + "\"");
        }
    }
}
