package org.sextant.page.developers;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The example operations, by audience, the simplest first. */
@Singleton
public final class Examples {
    /** The files in the folder {@code examples}, in the order shown; a test holds them complete. */
    static final List<String> NAMES = List.of("framework-by-competence", "framework-by-level", "one-text-in-english",
            "objects-by-id", "who-am-i", "sign-in", "skill-with-challenges", "tutorials-of-skill", "my-profile",
            "what-to-work-on", "tutorials-for-me", "similar-tutorials", "demonstration",
            "start-demonstration", "start-competence", "my-tests", "tutorials-page-by-page", "target-profiles",
            "resources-for-lesson", "correspondences",
            "subjects-and-skills", "try-an-answer", "releases");

    private final List<Example> all = NAMES.stream()
            .map(name -> Example.of(name, Beside.text("examples/" + name + ".graphql"))).toList();

    /** All of them. */
    public List<Example> all() {
        return all;
    }

    /** Those for an audience. */
    public List<Example> of(Audience audience) {
        return all.stream().filter(example -> example.audience() == audience).toList();
    }

    /** The one of a name. */
    public Optional<Example> named(String name) {
        return all.stream().filter(example -> example.name().equals(name)).findFirst();
    }
}
