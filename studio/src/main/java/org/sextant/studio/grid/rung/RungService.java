package org.sextant.studio.grid.rung;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sextant.content.PublishedContent;
import org.sextant.platform.Actor;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.Reason;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.draft.entity.EntityRef;

/** Makes, moves, clones and retires skills. Each action is a set of revisions, made in one transaction. */
@Singleton
public final class RungService {
    private final RungDesk desk;

    RungService(RungDesk desk) {
        this.desk = desk;
    }

    /** A new skill on a rung, under construction. */
    public RungOutcome create(Actor actor, Rung rung, LocalizedText title, Reason reason) {
        int longest = title.byLocale().values().stream().mapToInt(text -> text.codePointCount(0, text.length())).max()
                .orElse(0);
        if (longest > RungRules.LONGEST_TITLE) {
            return new RungOutcome.UnfitTitle(longest);
        }
        return desk.write(actor, reason, (log, content) -> content.tubes().find(rung.tube().value()).isEmpty()
                ? new RungOutcome.NoSuchTube(rung.tube().value())
                : created(log, content, rung, id -> RungRules.created(id, rung, title)).map(_ -> log.done())
                        .orElseGet(() -> new RungOutcome.NoSuchTube(rung.tube().value())));
    }

    /** A skill on another rung; it keeps its id and its challenges. */
    public RungOutcome move(Actor actor, EntityRef skill, int expected, Rung to, Reason reason) {
        return desk.write(actor, reason, (log, content) -> content.tubes().find(to.tube().value()).isEmpty()
                ? new RungOutcome.NoSuchTube(to.tube().value())
                : desk.seen(skill, expected, found -> RungRules
                        .moving(found.value(), to, content.skills().of(to.tube())).orElseGet(() -> {
                            log.change(found.draft(), RungRules.moved(found.value(), to));
                            return log.done();
                        })));
    }

    /**
     * A copy of a skill on a rung, under construction, to go on from.
     *
     * @param withChallenges whether its challenges are copied too, to be validated anew
     */
    public RungOutcome cloneTo(Actor actor, EntityRef skill, Rung to, boolean withChallenges, Reason reason) {
        return desk.write(actor, reason, (log, content) -> {
            Optional<Skill> from = content.skills().find(skill.key());
            if (from.isEmpty()) {
                return new RungOutcome.NoSuchSkill();
            } else if (content.tubes().find(to.tube().value()).isEmpty()) {
                return new RungOutcome.NoSuchTube(to.tube().value());
            }
            List<Challenge> along = withChallenges
                    ? RungRules.worthCloning(content.challenges().of(from.get().id()))
                    : List.of();
            Optional<RungOutcome> refusal = RungRules.tooMany(along.size());
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Optional<Skill> made = created(log, content, to, id -> RungRules.cloned(from.get(), id, to));
            made.ifPresent(copy -> along.forEach(each -> cloned(log, content, each, from.get(), copy)));
            return made.map(_ -> log.done()).orElseGet(() -> new RungOutcome.NoSuchTube(to.tube().value()));
        });
    }

    /**
     * A skill that nobody is asked about any longer, with its challenges.
     *
     * @param status    archived or obsolete
     * @param successor the id of the skill that takes its place; empty where none does
     */
    public RungOutcome retire(Actor actor, EntityRef skill, int expected, SkillStatus status, String successor,
            Reason reason) {
        return desk.write(actor, reason, (log, content) -> {
            boolean known = successor.isEmpty() || (!successor.equals(skill.key()) && content.skills().find(successor)
                    .filter(other -> other.status() == SkillStatus.ACTIVE
                            || other.status() == SkillStatus.UNDER_CONSTRUCTION)
                    .isPresent());
            return !known
                    ? new RungOutcome.NoSuchSuccessor(successor)
                    : desk.seen(skill, expected, found -> retired(log, content, found, status,
                            Optional.of(successor).filter(id -> !id.isEmpty()).map(SkillId::new)));
        });
    }

    private RungOutcome retired(RungLog log, PublishedContent content, RungDesk.Found found, SkillStatus status,
            Optional<SkillId> successor) {
        if (found.value().status() == status) {
            return new RungOutcome.AlreadySo();
        }
        List<RungDesk.FoundChallenge> along = desk.challenges(content, found.value().id());
        Optional<RungOutcome> refusal = RungRules.retiring(along, status);
        if (refusal.isEmpty()) {
            log.change(found.draft(), RungRules.retired(found.value(), status, successor));
            along.forEach(each -> each.value().flatMap(challenge -> RungRules.retired(challenge, status))
                    .ifPresent(challenge -> log.change(each.draft(), challenge)));
        }
        return refusal.orElseGet(log::done);
    }

    /** The first name that is free gets what is made for it. */
    private static Optional<Skill> created(RungLog log, PublishedContent content, Rung rung,
            Function<SkillId, Skill> make) {
        return RungRules.names(rung).filter(id -> content.skills().find(id.value()).isEmpty())
                .filter(id -> log.isFree(skill(id))).map(make)
                .filter(made -> log.create(skill(made.id()), made)).findFirst();
    }

    private static void cloned(RungLog log, PublishedContent content, Challenge challenge, Skill from, Skill to) {
        boolean isMade = RungRules.names(to.id(), challenge.variant())
                .filter(id -> content.challenges().find(id.value()).isEmpty())
                .filter(id -> log.isFree(challenge(id)))
                .map(id -> RungRules.cloned(challenge, id, from, to))
                .anyMatch(made -> log.create(challenge(made.id()), made));
        if (!isMade) {
            throw new IllegalStateException("every name for a copy of " + challenge.id() + " is taken");
        }
    }

    private static EntityRef skill(SkillId id) {
        return new EntityRef(EntityKind.SKILL, id.value());
    }

    private static EntityRef challenge(ChallengeId id) {
        return new EntityRef(EntityKind.CHALLENGE, id.value());
    }
}
