package org.sextant.profile;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.profile.Certifiability.Stretch;
import org.sextant.profile.ProfileQueries.NextChoice;

/** Profiles in the API. */
@Singleton
final class ProfileFeature implements GraphQlFeature {
    private static final String COMPETENCE = "competence";
    private static final String STEP = "CertifiabilityStep";
    private static final String CHOICE = "NextChoice";

    private final ProfileService profiles;

    ProfileFeature(ProfileService profiles) {
        this.profiles = profiles;
    }

    @Override
    public String sdl() {
        return "org/sextant/profile/profile.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.loaded("Viewer", "profile", new ProfileQueries(wiring, profiles)::profile);
        wiring.field("Profile", "certifiability", ProfileQueries::certified);
        wiring.field("Profile", "nextChoices", ProfileQueries::nextChoices);
        wiring.field("Scorecard", COMPETENCE,
                e -> ProfileQueries.competence(e, Source.of(e, Scorecard.class).index()));
        wiring.field(STEP, COMPETENCE, e -> ProfileQueries.competence(e, Source.of(e, Stretch.class).competence()));
        wiring.field(STEP, "duration", e -> Duration.ofMinutes(Source.of(e, Stretch.class).minutes()));
        wiring.field(STEP, "needsRetake", e -> Source.of(e, Stretch.class).afterRetake());
        wiring.field(CHOICE, COMPETENCE,
                e -> ProfileQueries.competence(e, Source.of(e, NextChoice.class).scorecard().index()));
        wiring.field(CHOICE, "tubes", ProfileQueries::tubes);
    }
}
