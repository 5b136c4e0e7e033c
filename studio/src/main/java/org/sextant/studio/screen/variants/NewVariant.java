package org.sextant.studio.screen.variants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new variant from parameters, as the documents of its page ask for it and answer. */
public final class NewVariant {
    /** What stands before the name of a parameter in a form. */
    static final String PARAMETER = "parameter.";

    private NewVariant() {
    }

    /** What {@code newVariant.graphql} answers. */
    public record Data(@Nullable Family skillFamily) {
    }

    /** The challenges of a skill. */
    public record Family(String key, String title, int level, int certificationLacking, List<Generator> generators) {
        /** The generator that a form names; the first where it names none. */
        Optional<Generator> chosen(Map<String, String> form) {
            return generators.stream().filter(each -> each.isNamed(form)).findFirst()
                    .or(() -> form.containsKey("generator") ? Optional.empty() : generators.stream().findFirst());
        }
    }

    /** A generator that made some of them. */
    public record Generator(String name, int version, boolean isInstalled, String nextSeed, List<Parameter> parameters,
            List<Wording> wordings) {
        /** Whether something new can be made with it. */
        public boolean isReady() {
            return isInstalled && !wordings.isEmpty();
        }

        boolean isNamed(Map<String, String> form) {
            return name.equals(form.get("generator")) && Integer.toString(version).equals(form.get("version"));
        }

        /** The challenges whose texts were written for a value, with commas between them; empty where none was. */
        public String wordedBy(Parameter parameter, String value) {
            return wordings.stream().filter(each -> each.parameters().contains(new Value(parameter.name(), value)))
                    .map(Wording::key).collect(Collectors.joining(", "));
        }

        /** What a form asks for, as the input of the API. */
        Map<String, Object> input(String skill, Map<String, String> form) {
            Map<String, Object> input = new HashMap<>(
                    Map.of("skill", skill, "generator", name, "version", version, "parameters", told(form)));
            put(input, "seed", form);
            put(input, "usage", form);
            return input;
        }

        private List<Map<String, String>> told(Map<String, String> form) {
            List<Map<String, String>> told = new ArrayList<>();
            parameters.forEach(parameter -> Optional.ofNullable(form.get(PARAMETER + parameter.name()))
                    .filter(value -> !value.isBlank())
                    .ifPresent(value -> told.add(Map.of("name", parameter.name(), "value", value))));
            return told;
        }

        private static void put(Map<String, Object> input, String field, Map<String, String> form) {
            Optional.ofNullable(form.get(field)).filter(value -> !value.isBlank())
                    .ifPresent(value -> input.put(field, value));
        }
    }

    /** Something that it can be told. */
    public record Parameter(String name, String description, List<String> values, boolean isRequired) {
    }

    /** A challenge whose texts are there for other data. */
    public record Wording(String key, List<Value> parameters) {
    }

    /** What a generator was told. */
    public record Value(String name, String value) {
    }

    /** What {@code variantPreview.graphql} answers. */
    public record Previewed(Payload variantPreview) {
    }

    /** What {@code variantGenerate.graphql} answers. */
    public record Generated(Made variantGenerate) {
    }

    /** What would be made. */
    public record Payload(@Nullable Variant variant, List<UserError> userErrors) {
    }

    /** What was made. */
    public record Made(VariantsScreen.@Nullable Copy workingCopy, List<UserError> userErrors) {
    }

    /** A variant. */
    public record Variant(String key, String model, boolean isWorded, Generation generation, String type, String usage,
            String instruction, @Nullable String explanation, List<String> accepted, List<String> refused,
            List<GeneratedFile> files, List<Problem> problems, String document) {
        /** What makes just this one again: the fields of a form. */
        public Map<String, String> again() {
            return Stream.concat(
                    Stream.of(Map.entry("generator", generation.name()),
                            Map.entry("version", Integer.toString(generation.version())),
                            Map.entry("seed", generation.seed()), Map.entry("usage", usage)),
                    generation.parameters().stream().map(told -> Map.entry(PARAMETER + told.name(), told.value())))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }
    }

    /** How it is made. */
    public record Generation(String name, int version, String seed, List<Value> parameters) {
    }

    /** A file that is made for it. */
    public record GeneratedFile(String name, String mediaType, int size) {
    }

    /** What a rule says. */
    public record Problem(String severity, String advice) {
    }

    /** A refusal. */
    public record UserError(@Nullable List<String> field, String message) {
    }
}
