package org.sextant.search.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sextant.content.PublishedContent;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.framework.CompetenceIndex;

/** Gathers what a document is counted and narrowed by. */
final class Values {
    private static final int SHORT = 3;
    private static final int MEDIUM = 10;

    private final PublishedContent content;
    private final Map<Dimension, SortedSet<String>> values = new EnumMap<>(Dimension.class);

    Values(PublishedContent content, SearchType type) {
        this.content = content;
        put(Dimension.TYPE, type.name());
    }

    Values put(Dimension dimension, @Nullable String value) {
        if (value != null) {
            values.computeIfAbsent(dimension, _ -> new TreeSet<>()).add(value);
        }
        return this;
    }

    Values competence(CompetenceIndex index) {
        put(Dimension.COMPETENCE, index.value()).put(Dimension.AREA, Integer.toString(index.area()));
        disciplines(index).forEach(code -> put(Dimension.DISCIPLINE, code));
        return this;
    }

    Values tube(Tube tube) {
        return competence(tube.competence()).put(Dimension.TUBE, tube.name());
    }

    Values skills(Collection<Skill> skills) {
        skills.forEach(skill -> tube(content.tubes().get(skill.tube())).level(skill.level().value()));
        return this;
    }

    Values level(int level) {
        return put(Dimension.LEVEL, Integer.toString(level));
    }

    Values date(LocalDate date) {
        return put(Dimension.YEAR, Integer.toString(date.getYear()));
    }

    Values minutes(@Nullable Integer minutes) {
        return minutes == null ? this : put(Dimension.DURATION, band(minutes));
    }

    Values languages(Collection<String> languages) {
        languages.forEach(language -> put(Dimension.LANGUAGE, language));
        return this;
    }

    /** Whom it is for, as its author says. */
    Values audiences(Collection<String> audiences) {
        audiences.stream().flatMap(audience -> SchoolYears.classes(audience).stream())
                .forEach(one -> put(Dimension.AUDIENCE, one));
        audiences.stream().flatMap(audience -> SchoolYears.cycles(audience).stream())
                .forEach(one -> put(Dimension.CYCLE, one));
        return this;
    }

    /** All of it. Whom it is for follows from its levels where nobody says it; what has no level is for all. */
    Map<Dimension, SortedSet<String>> done() {
        if (!values.containsKey(Dimension.AUDIENCE) && !values.containsKey(Dimension.CYCLE)) {
            List<String> cycles = SchoolYears.ofLevels(values.getOrDefault(Dimension.LEVEL, new TreeSet<>()));
            cycles.forEach(cycle -> put(Dimension.CYCLE, cycle));
            cycles.forEach(cycle -> SchoolYears.classes(cycle).forEach(one -> put(Dimension.AUDIENCE, one)));
        }
        return values;
    }

    private List<String> disciplines(CompetenceIndex index) {
        return content.referentials().all().stream().filter(r -> r.id().value().startsWith("disciplines"))
                .flatMap(r -> r.mappings().stream()).filter(mapping -> mapping.competence().equals(index))
                .map(Referential.Mapping::item).distinct().toList();
    }

    private static String band(int minutes) {
        return minutes <= SHORT ? "UP_TO_3" : minutes <= MEDIUM ? "FROM_3_TO_10" : "OVER_10";
    }
}
