package org.sextant.graphql;

/** What a feature adds to the API: a bean that names its SDL and wires its fetchers. */
public interface GraphQlFeature {
    /** The class path name of its {@code .graphqls} file. */
    String sdl();

    /** Tells which fetcher answers which field; fields without one are read from records by their name. */
    void wire(Wiring wiring);
}
