package org.sextant.graphql.schema;

import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.scalar.Scalars;

/** Makes the one static schema out of the SDL and the wiring of all features. */
@Factory
final class SchemaFactory {
    @Singleton
    Wiring wiring(List<GraphQlFeature> features) {
        Wiring wiring = new Wiring();
        features.stream().sorted(Comparator.comparing(GraphQlFeature::sdl)).forEach(f -> f.wire(wiring));
        return wiring;
    }

    @Singleton
    GraphQLSchema schema(List<GraphQlFeature> features, Wiring wiring) {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        features.stream().map(GraphQlFeature::sdl).sorted()
                .forEach(sdl -> registry.merge(new SchemaParser().parse(read(sdl))));
        return new SchemaGenerator().makeExecutableSchema(registry, runtime(registry, wiring));
    }

    private static RuntimeWiring runtime(TypeDefinitionRegistry registry, Wiring wiring) {
        Map<String, RecordFetcher> byField = new ConcurrentHashMap<>(); // the factory is called at each fetch
        GraphQLCodeRegistry code = GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(environment -> byField
                .computeIfAbsent(environment.getFieldDefinition().getName(), RecordFetcher::new)).build();
        RuntimeWiring.Builder runtime = RuntimeWiring.newRuntimeWiring().codeRegistry(code)
                .directive(RequiresDirective.NAME, new RequiresDirective());
        Scalars.all().forEach(runtime::scalar);
        wiring.fetchers().forEach((type, fields) -> runtime.type(type, t -> {
            fields.forEach(t::dataFetcher);
            return t;
        }));
        TypeResolver resolver = byClass(wiring.typesByClass());
        registry.getTypes(InterfaceTypeDefinition.class)
                .forEach(t -> runtime.type(t.getName(), b -> b.typeResolver(resolver)));
        registry.getTypes(UnionTypeDefinition.class)
                .forEach(t -> runtime.type(t.getName(), b -> b.typeResolver(resolver)));
        return runtime.build();
    }

    private static TypeResolver byClass(Map<Class<?>, String> types) {
        return environment -> {
            Object value = Objects.requireNonNull(environment.<Object>getObject(), "null has no type");
            String type = types.get(value.getClass());
            if (type == null) {
                throw new IllegalStateException("no feature says which type a " + value.getClass().getName() + " is");
            }
            return environment.getSchema().getTypeAs(type) instanceof GraphQLObjectType object ? object : null;
        };
    }

    private static String read(String sdl) {
        try (InputStream in = SchemaFactory.class.getClassLoader().getResourceAsStream(sdl)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + sdl);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(sdl + " cannot be read", e);
        }
    }
}
