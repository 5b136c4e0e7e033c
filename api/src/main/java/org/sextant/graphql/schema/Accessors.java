package org.sextant.graphql.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ways to read a component of an object. */
final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {
    }

    /** Reads the component, or calls the method without parameters, of a name. */
    static Function<Object, @Nullable Object> of(Class<?> type, String component) {
        MethodHandle handle = handle(type, component);
        return source -> {
            try {
                return handle.invokeExact(source);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(type.getName() + "." + component + " failed", e);
            }
        };
    }

    private static MethodHandle handle(Class<?> type, String component) {
        try {
            Method method = type.getMethod(component);
            if (!Modifier.isPublic(type.getModifiers())) {
                method.setAccessible(true);
            }
            return LOOKUP.unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("no fetcher is wired for '" + component + "', and " + type.getName()
                    + " has no component of that name", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(type.getName() + "." + component + " cannot be read", e);
        }
    }
}
