package org.sextant.page.explore.find;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.Places;

/** What there is to learn and to teach with. */
public sealed interface TeachingThing extends Thing {
    /** Something to learn from. */
    @JsonTypeName("Tutorial")
    record Tutorial(String id, String source, String format, Duration duration, Locale locale,
            @Nullable String licence, List<Skill> skills) implements TeachingThing {
        @Override
        public String page(Places places) {
            return places.of(id);
        }

        @Override
        public List<String> subjects() {
            return skills.stream().map(skill -> skill.tube().title()).distinct().toList();
        }

        @Override
        public List<Competence> works() {
            return skills.stream().map(skill -> skill.tube().competence()).distinct().toList();
        }

        @Override
        public List<Integer> reach() {
            return skills.stream().map(Skill::level).distinct().sorted().toList();
        }

        @Override
        public String form() {
            return format;
        }

        @Override
        public Duration length() {
            return duration;
        }

        @Override
        public String author() {
            return source;
        }

        @Override
        public @Nullable String terms() {
            return licence;
        }

        @Override
        public Locale speaks() {
            return locale;
        }
    }

    /** Something to teach with. */
    @JsonTypeName("Resource")
    record Resource(String id, String source, String made, boolean unplugged, @Nullable Duration takes, Locale language,
            @Nullable String licence, String description, List<Competence> competences) implements TeachingThing {
        @Override
        public String page(Places places) {
            return places.of(id);
        }

        @Override
        public List<Competence> works() {
            return competences;
        }

        @Override
        public String summary() {
            return description;
        }

        @Override
        public String form() {
            return made;
        }

        @Override
        public @Nullable Duration length() {
            return takes;
        }

        @Override
        public String author() {
            return source;
        }

        @Override
        public @Nullable String terms() {
            return licence;
        }

        @Override
        public Locale speaks() {
            return language;
        }

        @Override
        public boolean isUnplugged() {
            return unplugged;
        }
    }

    /** A challenge, to be looked at. */
    @JsonTypeName("ChallengePrompt")
    record ChallengePrompt(String id, Skill skill) implements TeachingThing {
        @Override
        public String page(Places places) {
            return places.of(id);
        }

        @Override
        public List<String> subjects() {
            return List.of(skill.tube().title());
        }

        @Override
        public List<Competence> works() {
            return List.of(skill.tube().competence());
        }

        @Override
        public List<Integer> reach() {
            return List.of(skill.level());
        }
    }

    /** A set of subjects to be tested. */
    @JsonTypeName("TargetProfile")
    record TargetProfile(String id, String description, List<Capped> tubes) implements TeachingThing {
        @Override
        public String page(Places places) {
            return places.of(id);
        }

        @Override
        public List<Competence> works() {
            return tubes.stream().map(capped -> capped.tube().competence()).distinct().toList();
        }

        @Override
        public List<Integer> reach() {
            return Stream.concat(Stream.of(1), tubes.stream().map(Capped::maximumLevel)).toList();
        }

        @Override
        public String summary() {
            return description;
        }
    }

    /** A subject up to a level. */
    record Capped(Tube tube, int maximumLevel) {
    }
}
