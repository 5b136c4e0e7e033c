package org.sextant.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.content.Usage;

/** A release as one reader may see it. What they may not see is not there: no field, list or count tells of it. */
public final class ReadableContent {
    private final PublishedContent content;
    private final boolean author;

    private ReadableContent(PublishedContent content, boolean author) {
        this.content = content;
        this.author = author;
    }

    /** What somebody may see: everything for authors, reviewers and publishers. */
    public static ReadableContent of(Actor actor, PublishedContent content) {
        boolean author = Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(actor::has);
        return new ReadableContent(content, author);
    }

    /** What anybody may see. */
    public static ReadableContent open(PublishedContent content) {
        return new ReadableContent(content, false);
    }

    /** What those who write content see: everything. */
    public static ReadableContent whole(PublishedContent content) {
        return new ReadableContent(content, true);
    }

    /** Whether nothing is left out. */
    public boolean isWhole() {
        return author;
    }

    /** The release that it is of. */
    public PublishedContent content() {
        return content;
    }

    /** The skills of a tube, lowest level first. */
    public List<Skill> skills(Tube tube) {
        return content.skills().of(tube.id()).stream().filter(this::isShown).toList();
    }

    /** A skill by the text of its id. */
    public Optional<Skill> skill(String id) {
        return content.skills().find(id).filter(this::isShown);
    }

    /** A skill by its name: that of its tube, and its level, such as {@code @moteurs3}. */
    public Optional<Skill> skillNamed(String name) {
        int last = name.length() - 1;
        return last < 0
                ? Optional.empty()
                : content.tubes().named(name.substring(0, last)).flatMap(tube -> skills(tube).stream()
                        .filter(skill -> name.endsWith(Integer.toString(skill.level().value()))).findFirst());
    }

    /** The skills that send to a tutorial, by id. */
    public List<Skill> skillsNaming(TutorialId tutorial) {
        return content.skills().naming(tutorial).stream().filter(this::isShown).toList();
    }

    /** A challenge by the text of its id. */
    public Optional<Challenge> challenge(String id) {
        return content.challenges().find(id).filter(this::isShown);
    }

    /** The challenges of a skill. */
    public List<Challenge> challenges(Skill skill) {
        return content.challenges().of(skill.id()).stream().filter(this::isShown).toList();
    }

    /** The challenges of a form in its order, those for certification left out whoever reads. */
    public List<Challenge> challenges(FixedForm form) {
        return form.challenges().stream().flatMap(id -> challenge(id.value()).stream())
                .filter(challenge -> challenge.usage() != Usage.CERTIFICATION).toList();
    }

    private boolean isShown(Skill skill) {
        return VisibilityRules.isShown(skill, author);
    }

    private boolean isShown(Challenge challenge) {
        return VisibilityRules.isShown(challenge, content.skills().get(challenge.skill()), author);
    }
}
