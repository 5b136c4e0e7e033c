package org.sextant.page.explore.content;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.page.explore.ExploreScreens;
import org.sextant.page.explore.ExploreScreens.Shown;
import org.sextant.page.explore.Places;
import org.sextant.page.explore.Visit;

/** A target profile: what it tests, and how far. */
@Controller(ProfileScreen.PATH + "/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ProfileScreen {
    static final String PATH = Places.ROOT + "/profiles";

    private final ExploreScreens screens;

    ProfileScreen(ExploreScreens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String key) {
        Visit visit = screens.visit(http);
        String id = new GlobalId("TargetProfile", key).encode();
        Profile profile = screens.run(ProfileScreen.class, "profile.graphql", visit, Map.of("id", id), Data.class)
                .targetProfile();
        if (profile == null) {
            return screens.missing(visit, key.replace('-', ' '));
        }
        Shown shown = new Shown(profile.title(), profile.description(), Places.EVERYWHERE.of(id), "profile-view");
        return screens.page(visit, shown,
                screens.fill(ProfileScreen.class, "profile.jte", new Model(visit, profile)));
    }

    /** What the template shows. */
    public record Model(Visit visit, Profile profile) {
    }

    /** What {@code profile.graphql} answers. */
    public record Data(@Nullable Profile targetProfile) {
    }

    /** A target profile. */
    public record Profile(String title, String description, List<String> audiences, List<Capped> tubes) {
        /** What it tests, by competence. */
        public SequencedMap<Work.Competence, List<Capped>> byCompetence() {
            return tubes.stream().sorted(Comparator.comparing(capped -> capped.tube().competence().index()))
                    .collect(Collectors.groupingBy(capped -> capped.tube().competence(), LinkedHashMap::new,
                            Collectors.toList()));
        }
    }

    /** A subject up to a level. */
    public record Capped(int maximumLevel, Work.Tube tube) {
    }
}
