package org.sextant.graphql.document;

import graphql.language.OperationDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sextant.graphql.cost.CostRules.Measure;
import org.sextant.graphql.cost.Excess;
import org.sextant.graphql.cost.Limits;
import org.sextant.graphql.plan.Plans;

/**
 * An operation of a valid document.
 *
 * @param rootFields     how many fields it selects at the root, fragments included
 * @param readsPublished whether it reads nothing but published content, by the variables given
 * @param usesLoaders    whether it may read the database by loaders
 * @param introspects    whether it asks for the schema
 * @param cost           its cost by the variables given
 * @param plans          the shorter way to run it, where there is one
 */
public record PreparedOperation(OperationDefinition definition, int rootFields,
        Predicate<Map<String, Object>> readsPublished, boolean usesLoaders, boolean introspects,
        Function<Map<String, Object>, Measure> cost, Optional<Plans> plans) {
    /** Whether it is a query. */
    public boolean isQuery() {
        return definition.getOperation() == OperationDefinition.Operation.QUERY;
    }

    /** Whether it is a subscription. */
    public boolean isSubscription() {
        return definition.getOperation() == OperationDefinition.Operation.SUBSCRIPTION;
    }

    /** What it has too much of, beside its cost. */
    public List<Excess> excesses(Map<String, Object> variables, Limits limits) {
        List<Excess> found = new ArrayList<>();
        boolean mutates = definition.getOperation() == OperationDefinition.Operation.MUTATION;
        int roots = mutates ? limits.rootMutations() : limits.rootFields();
        if (rootFields > roots) {
            found.add(new Excess(mutates ? "rootMutations" : "rootFields", rootFields, roots));
        }
        int longestList = DocumentRules.longestList(variables);
        if (longestList > limits.listItems()) {
            found.add(new Excess("listItems", longestList, limits.listItems()));
        }
        return found;
    }
}
