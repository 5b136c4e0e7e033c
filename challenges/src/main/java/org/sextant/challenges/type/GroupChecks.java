package org.sextant.challenges.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.schema.part.InputFormat;
import org.sextant.schema.type.Definition;

/** What is wrong with groups of accepted answers, for the author. */
final class GroupChecks {
    private final Groups groups;
    private final FieldChecks checks;
    private final Field field;

    private GroupChecks(Groups groups) {
        this.groups = groups;
        this.checks = new FieldChecks(groups.tolerances());
        this.field = common(groups.fields().fields());
    }

    static List<String> check(Definition definition) {
        GroupChecks checks = new GroupChecks(Groups.of(definition));
        List<String> problems = new ArrayList<>(checks.lists(definition.solution().path("groups")).toList());
        int fields = checks.groups.fields().fields().size();
        int groups = checks.groups.groups().size();
        if (groups < fields) {
            problems.add("there are " + fields + " fields and only " + groups
                    + " groups of accepted answers, so that they can never all be right; add groups");
        } else if (problems.isEmpty() && checks.groups.correction().fields().size() < fields) {
            problems.add("no way of filling all fields is right; offer in each list answers of a group of its own");
        }
        checks.shared().forEach(problems::add);
        return problems;
    }

    private Stream<String> lists(JsonNode lists) {
        return IntStream.range(0, lists.size()).boxed()
                .flatMap(i -> checks.accepted("group " + (i + 1), field, lists.path(i)));
    }

    /** An answer in two groups uses up the first, perhaps the one that another answer needs. */
    private Stream<String> shared() {
        Map<String, Integer> seen = new HashMap<>();
        return IntStream.range(0, groups.groups().size()).boxed()
                .flatMap(i -> groups.groups().get(i).stream().flatMap(text -> {
                    Integer other = seen.putIfAbsent(checks.treated(field, text), i + 1);
                    return other == null || other == i + 1
                            ? Stream.empty()
                            : Stream.of("groups " + other + " and " + (i + 1) + " both accept '" + text
                                    + "'; leave it in one");
                }));
    }

    /** What all fields have in common: an answer may come in any of them. */
    private static Field common(List<Field> fields) {
        boolean lists = fields.stream().allMatch(Field::isDropDown);
        boolean numbers = fields.stream().allMatch(field -> field.format() == InputFormat.NUMBER);
        return new Field("", null, numbers ? InputFormat.NUMBER : InputFormat.WORDS, null, null,
                lists ? fields.stream().flatMap(field -> field.choices().stream()).distinct().toList() : List.of());
    }
}
