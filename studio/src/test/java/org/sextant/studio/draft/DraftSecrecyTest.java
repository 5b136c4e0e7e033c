package org.sextant.studio.draft;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing of a draft is reached by anybody but those who write content, whatever way they take through the schema. */
class DraftSecrecyTest {
    /** What tells of drafts more than that there is one, which nobody else finds either. */
    private static final List<String> TELLING = List.of("DraftRevision", "DraftChange", "DraftSpan", "WorkingCopy",
            "DraftMerge", "DraftConflict", "ContentProblem", "ProposalRemark", "ReleaseCandidate",
            "ReleaseCandidateEntry", "ReleaseCandidateObstacle", "ReleaseChange", "ReleaseChangeCount",
            "DraftUse", "ContentEntry", "ContentEntryConnection", "ContentEntryEdge");
    private static final Set<String> STUDIO = Set.of("READER", "AUTHOR", "REVIEWER", "PUBLISHER");

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void noWayThroughTheSchemaLeadsAnybodyElseToADraft() {
        assertThat(reached(true)).contains("Draft", "ChallengePrompt").doesNotContainAnyElementsOf(TELLING);
    }

    @Test
    void theWalkWouldHaveFoundThem() {
        assertThat(reached(false)).containsAll(TELLING);
    }

    /** The types that are reached from the roots, by all fields or only by those that need no role of the studio. */
    private static Set<String> reached(boolean withoutRole) {
        GraphQLSchema schema = SERVER.bean(GraphQLSchema.class);
        Set<String> reached = new HashSet<>();
        Deque<GraphQLObjectType> toVisit = new ArrayDeque<>(List.of(schema.getQueryType(),
                Objects.requireNonNull(schema.getMutationType()),
                Objects.requireNonNull(schema.getSubscriptionType())));
        while (!toVisit.isEmpty()) {
            toVisit.pop().getFieldDefinitions().stream().filter(field -> !(withoutRole && isOfTheStudio(field)))
                    .flatMap(field -> objects(schema, field)).filter(type -> reached.add(type.getName()))
                    .forEach(toVisit::push);
        }
        return reached;
    }

    private static boolean isOfTheStudio(GraphQLFieldDefinition field) {
        if (!field.hasAppliedDirective("requires")) {
            return false;
        }
        Object roles = Objects.requireNonNull(field.getAppliedDirective("requires").getArgument("role")).getValue();
        Set<String> needed = (roles instanceof List<?> several ? several.stream() : Stream.of(roles))
                .map(String::valueOf).collect(Collectors.toSet());
        return STUDIO.containsAll(needed);
    }

    private static Stream<GraphQLObjectType> objects(GraphQLSchema schema, GraphQLFieldDefinition field) {
        GraphQLNamedType type = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
        return switch (type) {
            case GraphQLObjectType object -> Stream.of(object);
            case GraphQLInterfaceType several -> Objects.requireNonNull(schema.getImplementations(several)).stream();
            case GraphQLUnionType several -> several.getTypes().stream().map(GraphQLObjectType.class::cast);
            default -> Stream.of();
        };
    }
}
