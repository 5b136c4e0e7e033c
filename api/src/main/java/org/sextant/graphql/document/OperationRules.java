package org.sextant.graphql.document;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.cost.CostRules;
import org.sextant.graphql.plan.Plans;

/** What is known of the operations of a valid document before they run. */
final class OperationRules {
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final GraphQLSchema schema;
    private final Document document;
    private final Map<Class<?>, String> typesByClass;
    private final boolean usesLoaders;

    OperationRules(GraphQLSchema schema, Document document, Wiring wiring) {
        this.schema = schema;
        this.document = document;
        this.typesByClass = wiring.typesByClass();
        this.usesLoaders = new LoaderRules(schema, wiring.loadedFields()).areUsedBy(document);
    }

    PreparedOperation prepared(OperationDefinition operation) {
        List<Field> roots = roots(operation.getSelectionSet(), new HashSet<>()).toList();
        long rootFields = rootFields(operation.getSelectionSet(), new HashMap<>());
        boolean isQuery = operation.getOperation() == OperationDefinition.Operation.QUERY;
        return new PreparedOperation(operation, (int) Math.min(rootFields, Integer.MAX_VALUE),
                isQuery && !usesLoaders ? new PublishedRules(schema, operation).readNothingElse(roots) : _ -> false,
                usesLoaders,
                roots.stream().anyMatch(field -> INTROSPECTION.contains(field.getName())),
                CostRules.of(schema, document, operation),
                isQuery && !usesLoaders
                        ? Optional.of(new Plans(schema, typesByClass, document, operation))
                        : Optional.empty());
    }

    /** The fields at the root, those of each fragment once. */
    private Stream<Field> roots(SelectionSet selections, Set<String> seen) {
        return selections.getSelections().stream().flatMap(selection -> switch (selection) {
            case Field field -> Stream.of(field);
            case InlineFragment inline -> roots(inline.getSelectionSet(), seen);
            case FragmentSpread spread when !seen.add(spread.getName()) -> Stream.of();
            case FragmentSpread spread -> roots(fragment(spread).getSelectionSet(), seen);
            default -> throw new IllegalStateException("a selection of an unknown kind: " + selection);
        });
    }

    /** How many fields there are at the root, those of each fragment as often as it is spread. */
    private long rootFields(SelectionSet selections, Map<String, Long> known) {
        long count = 0;
        for (Selection<?> selection : selections.getSelections()) {
            count += switch (selection) {
                case InlineFragment inline -> rootFields(inline.getSelectionSet(), known);
                case FragmentSpread spread -> rootFields(spread, known);
                default -> 1;
            };
        }
        return count;
    }

    private long rootFields(FragmentSpread spread, Map<String, Long> known) {
        Long counted = known.get(spread.getName());
        long count = counted == null ? rootFields(fragment(spread).getSelectionSet(), known) : counted;
        known.put(spread.getName(), count);
        return count;
    }

    private FragmentDefinition fragment(FragmentSpread spread) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(spread.getName())).findFirst().orElseThrow();
    }
}
