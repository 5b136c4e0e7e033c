package org.sextant.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, Wiring.NodeLoader> loaders = wiring.nodes;
        wiring.query("node", environment -> node(loaders, environment.getArgumentOrDefault("id", ""), environment));
        wiring.query("nodes", environment -> nodes(loaders, environment));
        wiring.query("limits", _ -> limits);
        wiring.field("Limits", "defaultPageSize", _ -> PageArguments.DEFAULT_SIZE);
        wiring.field("Limits", "maximumPageSize", _ -> PageArguments.MAXIMUM_SIZE);
    }

    private static List<@Nullable Object> nodes(Map<String, Wiring.NodeLoader> loaders,
            DataFetchingEnvironment environment) throws Exception {
        List<String> ids = environment.getArgumentOrDefault("ids", List.of());
        if (ids.size() > PageArguments.MAXIMUM_SIZE) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "'ids' holds " + ids.size() + "; ask for at most "
                    + PageArguments.MAXIMUM_SIZE + ".");
        }
        List<@Nullable Object> found = new ArrayList<>();
        for (String id : ids) {
            found.add(node(loaders, id, environment));
        }
        return found;
    }

    private static @Nullable Object node(Map<String, Wiring.NodeLoader> loaders, String id,
            DataFetchingEnvironment environment) throws Exception {
        Optional<GlobalId> decoded = GlobalId.decode(id);
        Wiring.NodeLoader loader = decoded.map(found -> loaders.get(found.type())).orElse(null);
        return decoded.isEmpty() || loader == null ? null : loader.load(decoded.get().key(), environment);
    }
}
