package org.sextant.page.explore.find;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sextant.page.explore.Places;

/** Something that was found, as the API answers it, with what results tell of it; what it does not have is null or empty. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({@JsonSubTypes.Type(TeachingThing.Tutorial.class), @JsonSubTypes.Type(TeachingThing.Resource.class),
        @JsonSubTypes.Type(TeachingThing.ChallengePrompt.class), @JsonSubTypes.Type(FrameworkThing.OneSkill.class),
        @JsonSubTypes.Type(FrameworkThing.Subject.class), @JsonSubTypes.Type(FrameworkThing.OneCompetence.class),
        @JsonSubTypes.Type(FrameworkThing.Descriptor.class), @JsonSubTypes.Type(TeachingThing.TargetProfile.class)})
public sealed interface Thing permits TeachingThing, FrameworkThing {
    /** Its page. */
    String page(Places places);

    /** The subjects it treats, in practical words. */
    default List<String> subjects() {
        return List.of();
    }

    /** The competences it belongs to. */
    default List<Competence> works() {
        return List.of();
    }

    /** The levels it is of. */
    default List<Integer> reach() {
        return List.of();
    }

    /** What it is about, in sentences. */
    default String summary() {
        return "";
    }

    /** What it is made of. */
    default @Nullable String form() {
        return null;
    }

    /** How long it takes. */
    default @Nullable Duration length() {
        return null;
    }

    /** Who made it. */
    default @Nullable String author() {
        return null;
    }

    /** What may be done with it. */
    default @Nullable String terms() {
        return null;
    }

    /** The language that it is in as a whole. */
    default @Nullable Locale speaks() {
        return null;
    }

    /** Whether it needs no screen. */
    default boolean isUnplugged() {
        return false;
    }

    /** A rung with its subject. */
    record Skill(int level, Tube tube) {
    }

    /** A subject that something treats. */
    record Tube(String name, String title, Competence competence) {
    }

    /** A competence that something belongs to. */
    record Competence(String index, String name, Area area) {
    }

    /** Its area. */
    record Area(int code) {
    }
}
