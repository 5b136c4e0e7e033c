package org.sextant.graphql.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a valid document selects a field that reads the database by loaders, by the types on which it selects fields. */
final class LoaderRules {
    private final GraphQLSchema schema;
    private final Set<FieldCoordinates> loaded;
    private final Deque<Selected> open = new ArrayDeque<>();

    LoaderRules(GraphQLSchema schema, Set<FieldCoordinates> loaded) {
        this.schema = schema;
        this.loaded = loaded;
    }

    /** Whether any of its operations and fragments does. */
    boolean areUsedBy(Document document) {
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> enter(operation.getSelectionSet(), root(operation)));
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> enter(fragment.getSelectionSet(), named(fragment.getTypeCondition())));
        while (!open.isEmpty()) {
            Selected next = open.pop();
            for (Selection<?> selection : next.selections.getSelections()) {
                if (selection instanceof Field field && isLoaded(next.type, field.getName())) {
                    return true;
                }
                follow(selection, next.type);
            }
        }
        return false;
    }

    private void follow(Selection<?> selection, GraphQLType type) {
        if (selection instanceof InlineFragment fragment) {
            enter(fragment.getSelectionSet(),
                    fragment.getTypeCondition() == null ? type : named(fragment.getTypeCondition()));
        } else if (selection instanceof Field field && field.getSelectionSet() != null
                && type instanceof GraphQLFieldsContainer container
                && container.getFieldDefinition(field.getName()) != null) {
            enter(field.getSelectionSet(),
                    GraphQLTypeUtil.unwrapAll(container.getFieldDefinition(field.getName()).getType()));
        }
    }

    private void enter(SelectionSet selections, @Nullable GraphQLType type) {
        if (type != null) {
            open.push(new Selected(selections, type));
        }
    }

    private boolean isLoaded(GraphQLType type, String field) {
        Stream<String> objects = type instanceof GraphQLInterfaceType shared
                ? implementations(shared).stream().map(GraphQLNamedType::getName)
                : type instanceof GraphQLNamedType named ? Stream.of(named.getName()) : Stream.of();
        return objects.anyMatch(object -> loaded.contains(FieldCoordinates.coordinates(object, field)));
    }

    private List<GraphQLObjectType> implementations(GraphQLInterfaceType shared) {
        return Objects.requireNonNullElse(schema.getImplementations(shared), List.of());
    }

    private @Nullable GraphQLType root(OperationDefinition operation) {
        return switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
    }

    private @Nullable GraphQLType named(TypeName name) {
        return schema.getType(name.getName());
    }

    private record Selected(SelectionSet selections, GraphQLType type) {
    }
}
