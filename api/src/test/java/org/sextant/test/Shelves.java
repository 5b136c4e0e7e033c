package org.sextant.test;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/**
 * Fields that need a role, far from where a query begins, on a server with {@code sextant.test.shelves}: behind a list and
 * an interface, behind an id, behind a field that needs the same role.
 */
@Singleton
@Requires(property = "sextant.test.shelves")
public final class Shelves implements GraphQlFeature {
    /** The id of the one jar. */
    public static final String JAR = new GlobalId("ShelfJar", "one").encode();

    @Override
    public String sdl() {
        return "shelves.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("shelves", _ -> List.of(new Shelf(List.of(new Book("Un livre", 12)), new Safe("or"))));
        wiring.type("ShelfBook", Book.class);
        wiring.node("ShelfJar", Jar.class, _ -> "one", (_, _) -> new Jar("Un bocal", "miel"));
    }

    record Shelf(List<Object> things, Safe safe) {
    }

    record Book(String label, int price) {
    }

    record Jar(String label, String content) {
    }

    record Safe(String treasure) {
    }
}
