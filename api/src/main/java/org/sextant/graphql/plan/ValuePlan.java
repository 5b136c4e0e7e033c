package org.sextant.graphql.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.execution.JsonValues;

/** How a value of a type is written. */
interface ValuePlan {
    void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
            throws IOException, Deviation, Late;

    /** A value that must be there. */
    record Present(ValuePlan type) implements ValuePlan {
        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation, Late {
            if (value == null) {
                throw new Deviation("null where there must be a value");
            }
            type.write(value, local, run, json);
        }
    }

    /** A scalar. */
    record Scalar(GraphQLScalarType type) implements ValuePlan {
        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation {
            if (value == null) {
                json.writeNull();
                return;
            }
            Object written;
            try {
                written = type.getCoercing().serialize(value, run.context, Run.LOCALE);
            } catch (RuntimeException unfit) {
                throw new Deviation(unfit);
            }
            if (written == null) {
                throw new Deviation("a scalar without a value");
            }
            JsonValues.write(written, json);
        }
    }

    /** A value of an enumeration. */
    record Enumerated(GraphQLEnumType type) implements ValuePlan {
        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation {
            if (value == null) {
                json.writeNull();
                return;
            }
            try {
                JsonValues.write(type.serialize(value, run.context, Run.LOCALE), json);
            } catch (RuntimeException unfit) {
                throw new Deviation(unfit);
            }
        }
    }

    /** A list. */
    record Elements(ValuePlan type) implements ValuePlan {
        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation, Late {
            switch (value) {
                case null -> json.writeNull();
                case Iterable<?> elements -> {
                    json.writeStartArray();
                    for (Object element : elements) {
                        type.write(element, local, run, json);
                    }
                    json.writeEndArray();
                }
                default -> throw new Deviation("a list of another kind");
            }
        }
    }

    /** An object of a type that is known. */
    record Nested(ObjectPlan type) implements ValuePlan {
        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation, Late {
            if (value == null) {
                json.writeNull();
            } else {
                type.write(value, local, run, json);
            }
        }
    }

    /** An object of one of several types, by its class; a type is compiled when it is met. */
    record Abstract(Function<Class<?>, ObjectPlan> compile, Map<Class<?>, ObjectPlan> types) implements ValuePlan {
        Abstract(Function<Class<?>, ObjectPlan> compile) {
            this(compile, new ConcurrentHashMap<>());
        }

        @Override
        public void write(@Nullable Object value, @Nullable Object local, Run run, JsonGenerator json)
                throws IOException, Deviation, Late {
            if (value == null) {
                json.writeNull();
                return;
            }
            ObjectPlan type = types.get(value.getClass());
            if (type == null) {
                type = compiled(value.getClass());
                types.put(value.getClass(), type);
            }
            type.write(value, local, run, json);
        }

        private ObjectPlan compiled(Class<?> javaClass) throws Deviation {
            try {
                return compile.apply(javaClass);
            } catch (Unplannable unplannable) {
                throw new Deviation(unplannable);
            }
        }
    }
}
