package org.sextant.graphql.plan;

import graphql.GraphQLContext;
import graphql.execution.ExecutionId;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.MergedField;
import graphql.execution.directives.QueryDirectives;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;

/** What the fetchers of content ask for. Whoever asks for more makes the plan give up. */
@SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
final class PlanEnvironment implements DataFetchingEnvironment {
    private final FieldPlan plan;
    private final @Nullable Object source;
    private final @Nullable Object local;
    private final Run run;

    PlanEnvironment(FieldPlan plan, @Nullable Object source, @Nullable Object local, Run run) {
        this.plan = plan;
        this.source = source;
        this.local = local;
        this.run = run;
    }

    @Override
    public <T> @Nullable T getSource() {
        return (T) source;
    }

    @Override
    public <T> @Nullable T getLocalContext() {
        return (T) local;
    }

    @Override
    public GraphQLContext getGraphQlContext() {
        return run.context;
    }

    @Override
    public Map<String, Object> getArguments() {
        return plan.arguments(run);
    }

    @Override
    public boolean containsArgument(String name) {
        return getArguments().containsKey(name);
    }

    @Override
    public <T> @Nullable T getArgument(String name) {
        return (T) getArguments().get(name);
    }

    @Override
    public <T> T getArgumentOrDefault(String name, T otherwise) {
        return (T) getArguments().getOrDefault(name, otherwise);
    }

    @Override
    public GraphQLFieldDefinition getFieldDefinition() {
        return plan.definition();
    }

    @Override
    public GraphQLOutputType getFieldType() {
        return plan.definition().getType();
    }

    @Override
    public GraphQLType getParentType() {
        return plan.parent();
    }

    @Override
    public Field getField() {
        return plan.field();
    }

    @Override
    public <T> T getContext() {
        throw unplanned();
    }

    @Override
    public <T> T getRoot() {
        throw unplanned();
    }

    @Override
    public List<Field> getFields() {
        throw unplanned();
    }

    @Override
    public MergedField getMergedField() {
        throw unplanned();
    }

    @Override
    public ExecutionStepInfo getExecutionStepInfo() {
        throw unplanned();
    }

    @Override
    public GraphQLSchema getGraphQLSchema() {
        throw unplanned();
    }

    @Override
    public Map<String, FragmentDefinition> getFragmentsByName() {
        throw unplanned();
    }

    @Override
    public ExecutionId getExecutionId() {
        throw unplanned();
    }

    @Override
    public DataFetchingFieldSelectionSet getSelectionSet() {
        throw unplanned();
    }

    @Override
    public QueryDirectives getQueryDirectives() {
        throw unplanned();
    }

    @Override
    public <K, V extends @Nullable Object> DataLoader<K, V> getDataLoader(String name) {
        throw unplanned();
    }

    @Override
    public DataLoaderRegistry getDataLoaderRegistry() {
        throw unplanned();
    }

    @Override
    public Locale getLocale() {
        throw unplanned();
    }

    @Override
    public OperationDefinition getOperationDefinition() {
        throw unplanned();
    }

    @Override
    public Document getDocument() {
        throw unplanned();
    }

    @Override
    public Map<String, Object> getVariables() {
        throw unplanned();
    }

    private static UnsupportedOperationException unplanned() {
        return new UnsupportedOperationException("plans leave this to GraphQL Java");
    }
}
