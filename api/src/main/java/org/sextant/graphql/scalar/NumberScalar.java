package org.sextant.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * A scalar that travels as a whole number.
 *
 * @param <T> the Java type
 */
final class NumberScalar<T> implements Coercing<T, Integer> {
    private final Class<T> type;
    private final IntFunction<T> parse;
    private final ToIntFunction<T> write;
    private final String range;

    NumberScalar(Class<T> type, IntFunction<T> parse, ToIntFunction<T> write, String range) {
        this.type = type;
        this.parse = parse;
        this.write = write;
        this.range = range;
    }

    @Override
    public Integer serialize(Object value, GraphQLContext context, Locale locale) {
        if (type.isInstance(value)) {
            return write.applyAsInt(type.cast(value));
        }
        throw new CoercingSerializeException(
                "a " + value.getClass().getSimpleName() + " is no " + type.getSimpleName());
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (input instanceof Integer number) {
            return parsed(number, CoercingParseValueException::new);
        }
        throw new CoercingParseValueException("write a whole number, " + range);
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        if (input instanceof IntValue number && number.getValue().bitLength() < Integer.SIZE) {
            return parsed(number.getValue().intValue(), CoercingParseLiteralException::new);
        }
        throw new CoercingParseLiteralException("write a whole number, " + range);
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        int number = input instanceof Integer plain ? plain : serialize(input, context, locale);
        return IntValue.of(number);
    }

    private T parsed(int number, Function<String, ? extends RuntimeException> refusal) {
        try {
            return parse.apply(number);
        } catch (IllegalArgumentException outOfRange) {
            throw refusal.apply(number + " is out of range: " + range);
        }
    }
}
