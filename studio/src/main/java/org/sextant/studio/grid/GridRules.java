package org.sextant.studio.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.Thematic;
import org.sextant.studio.grid.CompetenceGrid.GridCell;
import org.sextant.studio.grid.CompetenceGrid.GridTube;
import org.sextant.studio.grid.CompetenceGrid.LevelCount;

/** What a grid shows. */
final class GridRules {
    /** Up to this level three active skills are wanted, above it two. */
    private static final int MANY_UP_TO = 5;
    private static final int MANY = 3;
    private static final int FEW = 2;
    /** Certification asks people what training has not shown them: one challenge at least. */
    private static final int CERTIFICATION = 1;
    private static final Comparator<GridSkill> ACTIVE_FIRST = Comparator.comparing(GridSkill::state)
            .thenComparing(GridSkill::id);

    private GridRules() {
    }

    /**
     * The grid of a competence.
     *
     * @param drafted   drafts over the release in service
     * @param published the release in service
     */
    static CompetenceGrid of(Competence competence, PublishedContent drafted, PublishedContent published) {
        List<GridTube> tubes = competence.thematics().stream().flatMap(thematic -> drafted.tubes()
                .of(competence.index()).stream().filter(tube -> tube.thematic().equals(thematic.id()))
                .map(tube -> row(tube, thematic, drafted, published))).toList();
        return new CompetenceGrid(competence.index(), competence.title(),
                Level.ALL.stream().map(level -> count(level, tubes)).toList(), tubes);
    }

    /** How many active skills a level should have. */
    static int wanted(Level level) {
        return level.value() <= MANY_UP_TO ? MANY : FEW;
    }

    private static LevelCount count(Level level, List<GridTube> tubes) {
        long active = tubes.stream().map(tube -> tube.cells().get(level.value() - 1))
                .flatMap(cell -> cell.skills().stream()).filter(skill -> skill.state().isActive()).count();
        return new LevelCount(level, (int) active, wanted(level));
    }

    private static GridTube row(Tube tube, Thematic thematic, PublishedContent drafted, PublishedContent published) {
        Map<Level, List<GridSkill>> byLevel = drafted.skills().of(tube.id()).stream()
                .collect(Collectors.groupingBy(Skill::level,
                        Collectors.mapping(skill -> skill(skill, drafted, published), Collectors.toList())));
        return new GridTube(tube.id(), tube.name(), tube.title(), thematic.title(),
                Level.ALL.stream().map(level -> new GridCell(level, byLevel.getOrDefault(level, List.of()).stream()
                        .sorted(ACTIVE_FIRST).toList())).toList());
    }

    private static GridSkill skill(Skill skill, PublishedContent drafted, PublishedContent published) {
        List<Challenge> challenges = drafted.challenges().of(skill.id());
        Optional<Skill> before = published.skills().find(skill.id().value());
        RungState state = state(skill, before);
        boolean changed = !before.equals(Optional.of(skill))
                || !published.challenges().of(skill.id()).equals(challenges);
        Map<Usage, Long> validated = challenges.stream().filter(each -> each.status() == ChallengeStatus.VALIDATED)
                .collect(Collectors.groupingBy(Challenge::usage, Collectors.counting()));
        int certification = number(validated, Usage.CERTIFICATION);
        return new GridSkill(skill.id(), skill.title(), state, successor(skill, drafted), changed,
                challenges.stream()
                        .anyMatch(each -> each.isPrototype() && each.status() == ChallengeStatus.VALIDATED),
                number(validated, Usage.TRAINING), certification, number(validated, Usage.BOTH),
                (int) challenges.stream().filter(each -> each.status() == ChallengeStatus.PROPOSED).count(),
                state.isActive() ? Math.max(0, CERTIFICATION - certification) : 0);
    }

    /** Who took the place of a skill, where that is there and stands in a grid. */
    private static Optional<GridSuccessor> successor(Skill skill, PublishedContent drafted) {
        return Optional.ofNullable(skill.successor()).flatMap(id -> drafted.skills().find(id.value()))
                .flatMap(other -> drafted.tubes().find(other.tube().value())
                        .map(tube -> new GridSuccessor(other.id(), other.title(), tube.competence())));
    }

    private static int number(Map<Usage, Long> counts, Usage usage) {
        return counts.getOrDefault(usage, 0L).intValue();
    }

    /** Where a skill is in its life, by what the release in service has of it. */
    static RungState state(Skill skill, Optional<Skill> published) {
        return switch (skill.status()) {
            case UNDER_CONSTRUCTION -> RungState.WORKBENCH;
            case ARCHIVED -> RungState.ARCHIVED;
            case OBSOLETE -> RungState.OBSOLETE;
            case ACTIVE -> published.filter(before -> before.status() == SkillStatus.ACTIVE
                    && before.tube().equals(skill.tube()) && before.level().equals(skill.level())).isPresent()
                            ? RungState.PRODUCTION
                            : RungState.DRAFT;
        };
    }
}
