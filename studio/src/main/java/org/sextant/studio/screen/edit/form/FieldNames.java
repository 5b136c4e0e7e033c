package org.sextant.studio.screen.edit.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Fields of a challenge are named by what they accept and by samples: what is named otherwise is named otherwise everywhere.
 * While a field has no name, or that of another (whoever types a name may pass through another one), its answers stand under
 * a name that no field can have, which says the place of the field: {@code ville (2)}. So none ever takes those of another.
 */
final class FieldNames {
    /** Where the fields stand. */
    static final String LIST = "/options/fields";

    private FieldNames() {
    }

    /** Under which name answers know each field. */
    static List<String> of(Tree document) {
        List<String> names = names(document);
        Set<String> answered = answered(document);
        return IntStream.range(0, names.size()).mapToObj(i -> {
            String waiting = waiting(names.get(i), i);
            return names.get(i).isEmpty() || answered.contains(waiting) ? waiting : names.get(i);
        }).toList();
    }

    /**
     * Lets answers follow the fields that were named otherwise, moved or taken away.
     *
     * @param former under which name answers knew each field before
     * @param places where each of the present fields stood then
     */
    static void follow(Tree document, List<String> former, List<Integer> places) {
        List<String> names = names(document);
        Map<String, String> kept = new LinkedHashMap<>();
        IntStream.range(0, names.size()).filter(i -> names.get(i).equals(former.get(places.get(i))))
                .forEach(i -> kept.put(names.get(i), names.get(i)));
        Set<String> answered = answered(document);
        Set<String> taken = new HashSet<>(answered);
        former.forEach(taken::remove);
        Set<String> owned = new HashSet<>(kept.keySet());
        for (int i = 0; i < names.size(); i++) {
            String before = former.get(places.get(i));
            String name = names.get(i);
            boolean isFree = !name.isEmpty() && !owned.contains(name)
                    && !(taken.contains(name) && answered.contains(before));
            if (!kept.containsKey(before)) {
                kept.put(before, isFree ? name : waiting(name, i));
                owned.add(name);
            }
        }
        Set<String> gone = new HashSet<>(former);
        gone.removeAll(kept.keySet());
        kept.entrySet().removeIf(name -> name.getKey().equals(name.getValue()));
        if (!gone.isEmpty() || !kept.isEmpty()) {
            groups(document).forEach(group -> renamed(group, kept, gone));
        }
    }

    private static void renamed(ObjectNode group, Map<String, String> names, Set<String> gone) {
        Map<String, JsonNode> former = new LinkedHashMap<>();
        group.properties().forEach(field -> former.put(field.getKey(), field.getValue()));
        gone.forEach(former::remove);
        group.removeAll();
        former.forEach((name, value) -> {
            String wanted = names.getOrDefault(name, name);
            boolean isOthers = !wanted.equals(name) && former.containsKey(wanted) && !names.containsKey(wanted);
            group.set(isOthers ? name : wanted, value);
        });
    }

    private static String waiting(String name, int place) {
        return (name.isEmpty() ? "" : name + " ") + "(" + (place + 1) + ")";
    }

    private static List<String> names(Tree document) {
        return document.at(LIST).valueStream().map(field -> field.path("id").asText("")).toList();
    }

    private static Set<String> answered(Tree document) {
        return groups(document).flatMap(group -> group.propertyStream().map(Map.Entry::getKey))
                .collect(Collectors.toSet());
    }

    /** What names fields: what they accept, and each sample. */
    private static Stream<ObjectNode> groups(Tree document) {
        return Stream.of(Stream.of(document.at("/solution/accepted")), document.at("/samples/accepted").valueStream(),
                document.at("/samples/refused").valueStream()).flatMap(nodes -> nodes)
                .filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }
}
