package org.sextant.studio.grid;

import jakarta.inject.Singleton;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.studio.grid.CompetenceGrid.GridTube;

/** Grids in the API. */
@Singleton
final class GridFeature implements GraphQlFeature {
    private static final String GRID = "CompetenceGrid";
    private static final String TUBE = "GridTube";
    private static final String SKILL = "GridSkill";
    private static final String SUCCESSOR = "GridSuccessor";

    private final GridService grids;

    GridFeature(GridService grids) {
        this.grids = grids;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/grid/grid.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        GridQueries queries = new GridQueries(wiring, grids);
        wiring.query("competenceGrid", queries::grid);
        wiring.query("competenceGrids", queries::grids);
        wiring.query("gridLeftOut", queries::leftOut);
        wiring.field(GRID, "title", e -> GridQueries.text(e, Source.of(e, CompetenceGrid.class).title()));
        wiring.field(TUBE, "key", e -> Source.of(e, GridTube.class).id().value());
        wiring.field(TUBE, "title", e -> GridQueries.text(e, Source.of(e, GridTube.class).title()));
        wiring.field(TUBE, "thematic", e -> GridQueries.text(e, Source.of(e, GridTube.class).thematic()));
        wiring.field(SKILL, "id", e -> new GlobalId("Draft", Source.of(e, GridSkill.class).entity().toString())
                .encode());
        wiring.field(SKILL, "key", e -> Source.of(e, GridSkill.class).id().value());
        wiring.field(SKILL, "title", e -> GridQueries.text(e, Source.of(e, GridSkill.class).title()));
        wiring.field(SKILL, "successor", e -> Source.of(e, GridSkill.class).successor().orElse(null));
        wiring.loaded(SKILL, "revision", queries::revision);
        wiring.field(SUCCESSOR, "key", e -> Source.of(e, GridSuccessor.class).id().value());
        wiring.field(SUCCESSOR, "title", e -> GridQueries.text(e, Source.of(e, GridSuccessor.class).title()));
    }
}
