package org.sextant.graphql.schema;

import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.idl.SchemaDirectiveWiring;
import graphql.schema.idl.SchemaDirectiveWiringEnvironment;
import java.util.List;
import java.util.stream.Collectors;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;

/** Puts the check of a role before the fetcher of a field, and says so in the field's description. */
final class RequiresDirective implements SchemaDirectiveWiring {
    static final String NAME = "requires";

    @Override
    public GraphQLFieldDefinition onField(SchemaDirectiveWiringEnvironment<GraphQLFieldDefinition> environment) {
        GraphQLFieldDefinition field = environment.getElement();
        List<Role> roles = roles(Directives.argument(environment.getAppliedDirective(NAME), "role"));
        GraphQLObjectType type = (GraphQLObjectType) environment.getFieldsContainer();
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        DataFetcher<?> fetcher = environment.getCodeRegistry().getDataFetcher(place, field);
        environment.getCodeRegistry().dataFetcher(place, guarded(roles, fetcher));
        return field
                .transform(f -> f.description(field.getDescription() + "\n\nRequires the role " + words(roles) + "."));
    }

    private static List<Role> roles(Object argument) {
        List<?> names = argument instanceof List<?> several ? several : List.of(argument);
        return names.stream().map(name -> Role.valueOf(name.toString())).toList();
    }

    private static String words(List<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(" or "));
    }

    private static DataFetcher<?> guarded(List<Role> roles, DataFetcher<?> fetcher) {
        return environment -> {
            Actor actor = Request.of(environment).actor();
            if (actor.isAnonymous()) {
                throw new RequestProblem(ErrorCode.UNAUTHENTICATED,
                        "Sign in: this needs the role " + words(roles) + ".");
            }
            if (roles.stream().noneMatch(actor::has)) {
                throw new RequestProblem(ErrorCode.FORBIDDEN,
                        "This needs the role " + words(roles) + ", which you do not have.");
            }
            return fetcher.get(environment);
        };
    }
}
