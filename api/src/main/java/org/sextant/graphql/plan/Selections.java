package org.sextant.graphql.plan;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields a document selects of an object, by their names in the answer, as the specification collects them. */
final class Selections {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Boolean> switches;

    /** @param switches the values of the variables that stand in {@code @skip} and {@code @include} */
    Selections(GraphQLSchema schema, Document document, Map<String, Boolean> switches) {
        this.schema = schema;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment));
        this.switches = switches;
    }

    Map<String, List<Field>> of(OperationDefinition operation, GraphQLObjectType type) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        collect(operation.getSelectionSet(), type, fields, new HashSet<>());
        return fields;
    }

    /** What is selected below all the places where the document names one field. */
    Map<String, List<Field>> below(List<Field> occurrences, GraphQLObjectType type) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        occurrences.forEach(field -> collect(field.getSelectionSet(), type, fields, seen));
        return fields;
    }

    private void collect(@Nullable SelectionSet selectionSet, GraphQLObjectType type, Map<String, List<Field>> fields,
            Set<String> seen) {
        if (selectionSet != null) {
            selectionSet.getSelections().forEach(selection -> collect(selection, type, fields, seen));
        }
    }

    private void collect(Selection<?> selection, GraphQLObjectType type, Map<String, List<Field>> fields,
            Set<String> seen) {
        if (!isIncluded((DirectivesContainer<?>) selection)) {
            return;
        }
        switch (selection) {
            case Field field -> fields.computeIfAbsent(field.getResultKey(), _ -> new ArrayList<>()).add(field);
            case InlineFragment inline when applies(inline.getTypeCondition(), type) ->
                collect(inline.getSelectionSet(), type, fields, seen);
            case FragmentSpread spread when seen.add(spread.getName()) -> {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null && applies(fragment.getTypeCondition(), type)) {
                    collect(fragment.getSelectionSet(), type, fields, seen);
                }
            }
            default -> {
                // a fragment on another type, or one that was spread here before
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        GraphQLType named = condition == null ? type : schema.getType(condition.getName());
        return switch (named) {
            case GraphQLObjectType object -> object.getName().equals(type.getName());
            case GraphQLInterfaceType any -> schema.isPossibleType(any, type);
            case GraphQLUnionType any -> schema.isPossibleType(any, type);
            case null, default -> false;
        };
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return selection.getDirectives().stream().allMatch(this::includes);
    }

    private boolean includes(Directive directive) {
        return switch (directive.getName()) {
            case "include" -> isTrue(directive);
            case "skip" -> !isTrue(directive);
            default -> throw new Unplannable("@" + directive.getName());
        };
    }

    private boolean isTrue(Directive directive) {
        Argument condition = directive.getArgument("if");
        return switch (condition == null ? null : condition.getValue()) {
            case BooleanValue literal -> literal.isValue();
            case VariableReference variable when switches.containsKey(variable.getName()) ->
                switches.get(variable.getName());
            case null, default -> throw new Unplannable("a condition without a value");
        };
    }
}
