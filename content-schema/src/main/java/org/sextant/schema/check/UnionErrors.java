package org.sextant.schema.check;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What fits none of several forms is found wrong once for each of them. Only what is wrong with the form that was
 * meant is worth telling: the one of the same kind (text, list, ...) with the fewest errors.
 */
final class UnionErrors {
    private static final Set<String> UNIONS = Set.of("anyOf", "oneOf");

    private UnionErrors() {
    }

    /** Errors without those of forms that were not meant. */
    static List<Error> reduced(List<Error> errors) {
        return reduced(errors, 0);
    }

    private static List<Error> reduced(List<Error> errors, int from) {
        List<Error> kept = new ArrayList<>();
        Map<String, List<Error>> unions = new LinkedHashMap<>();
        for (Error error : errors) {
            int union = unionIn(error.getEvaluationPath(), from);
            if (union < 0) {
                kept.add(error);
            } else {
                unions.computeIfAbsent(place(error, union, errors), at -> new ArrayList<>()).add(error);
            }
        }
        unions.values().forEach(union -> kept.addAll(meant(union, from)));
        return kept;
    }

    private static List<Error> meant(List<Error> errors, int from) {
        int union = unionIn(errors.getFirst().getEvaluationPath(), from);
        Map<Integer, List<Error>> forms = errors.stream()
                .filter(error -> error.getEvaluationPath().getNameCount() > union + 1)
                .collect(Collectors.groupingBy(error -> (Integer) error.getEvaluationPath().getElement(union + 1),
                        LinkedHashMap::new, Collectors.toList()));
        if (forms.isEmpty()) {
            return errors; // it fits too many
        }
        int top = errors.stream().mapToInt(UnionErrors::depth).min().orElseThrow();
        return forms.values().stream()
                .filter(form -> form.stream().noneMatch(error -> isOfAnotherKind(error, top)))
                .map(form -> reduced(form, union + 1))
                .min(Comparator.comparing(List::size))
                .orElseGet(() -> forms.values().stream().flatMap(List::stream)
                        .filter(error -> isOfAnotherKind(error, top)).toList());
    }

    private static boolean isOfAnotherKind(Error error, int depth) {
        return error.getKeyword().equals("type") && depth(error) == depth;
    }

    private static int depth(Error error) {
        return error.getInstanceLocation().getNameCount();
    }

    /** The union and the place in the document that it is about: the outermost of its errors around this one. */
    private static String place(Error error, int union, List<Error> errors) {
        String prefix = prefix(error.getEvaluationPath(), union);
        NodePath location = errors.stream()
                .filter(other -> prefix(other.getEvaluationPath(), union).equals(prefix))
                .map(Error::getInstanceLocation)
                .filter(other -> error.getInstanceLocation().startsWith(other))
                .min(Comparator.comparing(NodePath::getNameCount)).orElseThrow();
        return prefix + " " + location;
    }

    private static String prefix(NodePath path, int union) {
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i <= union && i < path.getNameCount(); i++) {
            prefix.append('/').append(path.getElement(i));
        }
        return prefix.toString();
    }

    private static int unionIn(NodePath path, int from) {
        for (int i = from; i < path.getNameCount(); i++) {
            if (UNIONS.contains(path.getName(i))) {
                return i;
            }
        }
        return -1;
    }
}
