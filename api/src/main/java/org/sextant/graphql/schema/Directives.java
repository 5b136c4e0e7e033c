package org.sextant.graphql.schema;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;

/** Reading directives of the schema. */
public final class Directives {
    private Directives() {
    }

    /** The value of an argument that the definition of the directive requires or gives a default. */
    public static Object argument(GraphQLAppliedDirective directive, String name) {
        GraphQLAppliedDirectiveArgument argument = directive.getArgument(name);
        Object value = argument == null ? null : argument.getValue();
        if (value == null) {
            throw new IllegalStateException("@" + directive.getName() + " lacks '" + name + "'");
        }
        return value;
    }
}
