package org.sextant.graphql.document;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.cost.Excess;

/**
 * How fragments lie within fragments. Validation takes the third power of a chain of them, a minute for nine hundred, so
 * that a long chain is refused before.
 */
final class FragmentRules {
    private static final int UNDER_WAY = -1;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final int deepest;
    private Optional<GraphQLError> problem = Optional.empty();

    private FragmentRules(Document document, int deepest) {
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(f -> fragments.putIfAbsent(f.getName(), f));
        this.deepest = deepest;
    }

    /**
     * Why a document cannot even be validated, if so: a circle, or a chain that is too long.
     *
     * @param deepest how many fragments may lie within each other
     */
    static Optional<GraphQLError> problem(Document document, int deepest) {
        FragmentRules rules = new FragmentRules(document, deepest);
        document.getDefinitionsOfType(OperationDefinition.class).forEach(operation -> rules.below(operation, 0));
        rules.fragments.keySet().forEach(name -> rules.levels(name, 0));
        return rules.problem;
    }

    /** How many fragments lie within each other below a node that lies within some itself. */
    private int below(Node<?> definition, int above) {
        int most = 0;
        Deque<Node<?>> open = new ArrayDeque<>(List.of(definition));
        while (!open.isEmpty() && problem.isEmpty()) {
            Node<?> node = open.pop();
            if (node instanceof FragmentSpread spread) {
                most = Math.max(most, levels(spread.getName(), above));
            }
            node.getChildren().forEach(open::push);
        }
        return most;
    }

    private int levels(String name, int above) {
        FragmentDefinition fragment = fragments.get(name);
        Integer known = levels.get(name);
        if (fragment == null || problem.isPresent()) {
            return 0; // validation says that there is none, or it is refused already
        } else if (known == null && above < deepest) {
            levels.put(name, UNDER_WAY);
            known = 1 + below(fragment, above + 1);
            levels.put(name, known);
        }
        if (known == null || known + above > deepest) {
            problem = Optional.of(new Excess("depth", deepest + 1L, deepest).error());
        } else if (known == UNDER_WAY) {
            problem = Optional.of(GraphqlErrorBuilder.newError().errorType(ErrorCode.VALIDATION_FAILED)
                    .message("The fragment %s goes round in a circle: it holds itself.", name)
                    .location(fragment.getSourceLocation()).build());
        }
        return known == null ? 0 : known;
    }
}
