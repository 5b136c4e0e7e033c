package org.sextant.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Puts the check of a role before the fetcher of a field, and says so in the field's description. */
final class RequiresDirective implements SchemaDirectiveWiring {
    static final String NAME = "requires";

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        GraphQLFieldDefinition field = environment.getElement();
        Role role = Role.valueOf(Directives.argument(environment.getAppliedDirective(NAME), "role").toString());
        GraphQLObjectType type = (GraphQLObjectType) environment.getFieldsContainer();
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> fetcher = environment.getCodeRegistry().getDataFetcher(place, field);
        environment.getCodeRegistry().dataFetcher(place, guarded(role, fetcher));
        return field.transform(f -> f.description(field.getDescription() + "\n\nRequires the role " + role + "."));
    }

    private static DataFetcher<?> guarded(Role role, DataFetcher<?> fetcher) {
        return environment -> {
            Actor actor = Request.of(environment).actor();
            if (actor.isAnonymous()) {
                throw new RequestProblem(ErrorCode.UNAUTHENTICATED, "Sign in: this needs the role " + role + ".");
            }
            if (!actor.has(role)) {
                throw new RequestProblem(ErrorCode.FORBIDDEN,
                        "This needs the role " + role + ", which you do not have.");
            }
            return fetcher.get(environment);
        };
    }
}
