package org.sextant.profile;

import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.sextant.account.Viewer;
import org.sextant.assessment.taking.Keys;
import org.sextant.content.ContentScope;
import org.sextant.content.PublishedContent;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.profile.Certifiability.Stretch;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Level;

/** What is asked of profiles. */
final class ProfileQueries {
    private static final Messages MESSAGES = Messages.beside(ProfileQueries.class);

    private final ProfileService service;
    private final Lookup<Key, Profile> profiles;

    ProfileQueries(Wiring wiring, ProfileService service) {
        this.service = service;
        this.profiles = wiring.lookup("profiles", this::profiles);
    }

    /** The profile of a viewer, made once for all places of a request that read it. */
    CompletionStage<?> profile(DataFetchingEnvironment environment) {
        return profiles.load(environment, new Key(Source.of(environment, Viewer.class).actor(), content(environment),
                Keys.locales(Request.of(environment), null)));
    }

    private Map<Key, Profile> profiles(List<Key> keys) {
        Map<Key, Profile> found = new LinkedHashMap<>();
        keys.forEach(key -> found.put(key, service.profile(key.owner(), key.content(), key.locales())));
        return found;
    }

    static List<NextChoice> nextChoices(DataFetchingEnvironment environment) {
        return Source.of(environment, Profile.class).choices().stream()
                .limit(PageArguments.of(environment).size()).map(NextChoice::new).toList();
    }

    static Competence competence(DataFetchingEnvironment environment, CompetenceIndex index) {
        return content(environment).competence(index)
                .orElseThrow(() -> new IllegalStateException("the release lacks the competence " + index));
    }

    static List<Tube> tubes(DataFetchingEnvironment environment) {
        PublishedContent content = content(environment);
        return Source.of(environment, NextChoice.class).outlook().tubes().stream().map(content.tubes()::get).toList();
    }

    static Certified certified(DataFetchingEnvironment environment) {
        Certifiability found = Source.of(environment, Profile.class).certifiability();
        CertifiabilityPolicy policy = ProfilePolicies.certifiability(found.policy()).orElseThrow();
        String reason = MESSAGES.get(Request.of(environment).locale(),
                found.isCertifiable() ? "CERTIFIABLE" : "NOT_CERTIFIABLE", found.reached(), policy.competences(),
                policy.level().value(), found.missing());
        return new Certified(found, policy, reason);
    }

    private static PublishedContent content(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content();
    }

    private record Key(Actor owner, PublishedContent content, List<Locale> locales) {
    }

    /** Whether a profile is certifiable, in words. */
    record Certified(Certifiability found, CertifiabilityPolicy rule, String reason) {
        public boolean isCertifiable() {
            return found.isCertifiable();
        }

        public String policy() {
            return rule.id();
        }

        public int neededCompetences() {
            return rule.competences();
        }

        public Level neededLevel() {
            return rule.level();
        }

        public int certifiableCompetences() {
            return found.reached();
        }

        public int missingCompetences() {
            return found.missing();
        }

        public List<Stretch> wayTo() {
            return found.shortestWay();
        }
    }

    /** A competence that can be taken further. */
    record NextChoice(Scorecard scorecard) {
        private static final double HUNDREDTHS = 100;

        public Outlook outlook() {
            return scorecard.outlook();
        }

        public NextAction action() {
            return scorecard.action();
        }

        public int greatestGain() {
            return outlook().greatestGain();
        }

        public double expectedGain() {
            return Math.round(outlook().expectedGain() * HUNDREDTHS) / HUNDREDTHS;
        }

        public int questions() {
            return outlook().questions();
        }

        public Duration duration() {
            return Duration.ofMinutes(outlook().minutes());
        }
    }
}
