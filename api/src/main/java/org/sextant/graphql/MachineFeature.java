package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.cost.Limits;
import org.sextant.graphql.page.PageArguments;

/** What the machine itself answers: nodes and limits. */
@Singleton
final class MachineFeature implements GraphQlFeature {
    private final Limits limits;

    MachineFeature(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String sdl() {
        return "org/sextant/graphql/machine.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        Map<String, Wiring.NodesLoader> loaders = wiring.nodes;
        wiring.query("node", environment -> found(loaders, List.of(environment.getArgumentOrDefault("id", "")),
                environment).getFirst());
        wiring.query("nodes", environment -> nodes(loaders, environment));
        wiring.query("limits", _ -> limits);
        wiring.field("Limits", "defaultPageSize", _ -> PageArguments.DEFAULT_SIZE);
        wiring.field("Limits", "maximumPageSize", _ -> PageArguments.MAXIMUM_SIZE);
    }

    private static List<@Nullable Object> nodes(Map<String, Wiring.NodesLoader> loaders,
            DataFetchingEnvironment environment) throws Exception {
        List<String> ids = environment.getArgumentOrDefault("ids", List.of());
        if (ids.size() > PageArguments.MAXIMUM_SIZE) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "'ids' holds " + ids.size() + "; ask for at most "
                    + PageArguments.MAXIMUM_SIZE + ".");
        }
        return found(loaders, ids, environment);
    }

    /** What is found under ids, in their order: those of a type are looked up together. */
    private static List<@Nullable Object> found(Map<String, Wiring.NodesLoader> loaders, List<String> ids,
            DataFetchingEnvironment environment) throws Exception {
        List<Optional<GlobalId>> decoded = ids.stream().map(GlobalId::decode).toList();
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        decoded.stream().flatMap(Optional::stream).filter(id -> loaders.containsKey(id.type()))
                .forEach(id -> keys.computeIfAbsent(id.type(), _ -> new LinkedHashSet<>()).add(id.key()));
        Map<GlobalId, Object> objects = new HashMap<>();
        for (Map.Entry<String, Set<String>> of : keys.entrySet()) {
            Objects.requireNonNull(loaders.get(of.getKey())).load(List.copyOf(of.getValue()), environment)
                    .forEach((key, object) -> objects.put(new GlobalId(of.getKey(), key), object));
        }
        List<@Nullable Object> found = new ArrayList<>();
        decoded.forEach(id -> found.add(id.map(objects::get).orElse(null)));
        return found;
    }
}
