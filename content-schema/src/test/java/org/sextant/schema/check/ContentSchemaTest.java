package org.sextant.schema.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sextant.schema.content.Badge;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.ItemParameters;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Rubric;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Stage;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Alignment;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Definition;
import org.sextant.schema.framework.Descriptor;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.framework.Statement;
import org.sextant.schema.framework.Thematic;

import static org.assertj.core.api.Assertions.assertThat;

class ContentSchemaTest {
    private static final JsonNode SCHEMA = ContentSchema.document();
    private static final String REMARK = "remark";

    @Test
    void itIsAJsonSchemaOf2020Dash12ThatStandsOnItsOwn() {
        assertThat(SchemaCheck.ofSchema(SCHEMA)).isEmpty();
    }

    @Test
    void everythingInItSaysWhatItMeans() {
        List<String> silent = new ArrayList<>();
        SCHEMA.path("$defs").properties().forEach(kind -> silent(kind.getKey(), kind.getValue(), silent));
        assertThat(silent).isEmpty();
    }

    private static void silent(String at, JsonNode schema, List<String> silent) {
        if (!schema.has("description") && !resolved(schema).has("description") && !schema.has("items")) {
            silent.add(at);
        }
        schema.path("properties").properties()
                .forEach(field -> silent(at + "/" + field.getKey(), field.getValue(), silent));
        if (schema.has("items")) {
            silent(at + "/items", schema.path("items"), silent);
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aFileHasTheFieldsOfItsRecordAndNoOther(Pair pair) {
        List<String> inFile = new ArrayList<>(pair.schema().path("properties").propertyStream().map(Map.Entry::getKey)
                .filter(name -> !pair.onlyInFile().contains(name)).toList());
        assertThat(inFile).containsExactlyInAnyOrderElementsOf(Stream.of(pair.record().getRecordComponents())
                .map(RecordComponent::getName).filter(name -> !pair.onlyInRecord().contains(name)).toList());
        assertThat(pair.schema().path("properties").propertyStream().map(Map.Entry::getKey))
                .containsAll(pair.onlyInFile());
        assertThat(pair.schema().path("additionalProperties").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aFileTakesTheConstantsOfEachEnumInTheirOrder(Pair pair) {
        for (RecordComponent component : pair.record().getRecordComponents()) {
            JsonNode field = resolved(pair.schema().path("properties").path(component.getName()));
            enumeration(component.getGenericType()).ifPresent(type -> assertThat(
                    resolved(field.has("items") ? field.path("items") : field).path("enum").valueStream()
                            .map(JsonNode::asText))
                    .as(component.getName()).containsExactlyElementsOf(
                            Stream.of(type.getEnumConstants()).map(Object::toString).toList()));
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatARecordMayLackAFileMayLackToo(Pair pair) {
        List<String> required = pair.schema().path("required").valueStream().map(JsonNode::asText).toList();
        assertThat(Stream.of(pair.record().getRecordComponents())
                .filter(component -> Stream.of(component.getAnnotatedType().getAnnotations())
                        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable")))
                .map(RecordComponent::getName)).noneMatch(required::contains);
    }

    static Stream<Pair> pairs() {
        return Stream.of(
                new Pair("/framework", Framework.class), new Pair("/framework/legalReferences", LegalReference.class),
                new Pair("/framework/levels", LevelDefinition.class), new Pair("/framework/areas", Area.class),
                new Pair("/competence", Competence.class), new Pair("/competence/definition", Definition.class),
                new Pair("/competence/alignments", Alignment.class),
                new Pair("/competence/thematics", Thematic.class),
                new Pair("/competence/descriptors", Descriptor.class),
                new Pair("/competence/descriptors/statements", Statement.class),
                // a remark is for authors and never published; skills and challenges stand within what they belong to
                new Pair("/tube", Tube.class, Set.of(REMARK, "skills"), Set.of()),
                new Pair("/skill", Skill.class, Set.of(REMARK, "challenges"), Set.of("tube")),
                // the generator that is asked becomes the generation that took place; what a variant goes without is not there
                new Pair("/challenge", Challenge.class, Set.of(REMARK, "generator", "without"),
                        Set.of("skill", "generation")),
                new Pair("/generator", Generation.class), new Pair("/samples", Samples.class),
                new Pair("/rubric", Rubric.class), new Pair("/suitability", Suitability.class),
                new Pair("/timer", Timer.class), new Pair("/parameters", ItemParameters.class),
                // a path becomes the name, kind, size and hash of what is found there
                new Pair("/picture", FileReference.class, Set.of("file"),
                        Set.of("name", "mediaType", "size", "sha256")),
                new Pair("/file", FileReference.class, Set.of("file"), Set.of("name", "mediaType", "size", "sha256")),
                // a page that several simulators share becomes one with the data of each
                new Pair("/embed", EmbedReference.class, Set.of("page"), Set.of()),
                // the body of a tutorial is what follows its head
                new Pair("/tutorial", Tutorial.class, Set.of(REMARK), Set.of("body")),
                new Pair("/resource", Resource.class, Set.of(REMARK), Set.of()),
                new Pair("/cappedTube", CappedTube.class),
                new Pair("/targetProfile", TargetProfile.class, Set.of(REMARK), Set.of()),
                new Pair("/targetProfile/stages", Stage.class), new Pair("/targetProfile/badges", Badge.class),
                new Pair("/targetProfile/badges/criteria", Badge.Criterion.class),
                new Pair("/form", FixedForm.class, Set.of(REMARK), Set.of()),
                new Pair("/synonyms/synonyms", SynonymSet.class),
                new Pair("/referential", Referential.class, Set.of(REMARK), Set.of()),
                new Pair("/referential/items", Referential.Item.class),
                new Pair("/referential/mappings", Referential.Mapping.class));
    }

    private static Optional<Class<?>> enumeration(Type type) {
        return switch (type) {
            case Class<?> simple when simple.isEnum() -> Optional.of(simple);
            case ParameterizedType generic when List.class.equals(generic.getRawType()) ->
                enumeration(generic.getActualTypeArguments()[0]);
            default -> Optional.empty();
        };
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : SCHEMA.at(reference.substring(1));
    }

    /**
     * A part of a file and the record that it becomes.
     *
     * @param place the name of a definition, and of fields within it
     */
    record Pair(String place, Class<?> record, Set<String> onlyInFile, Set<String> onlyInRecord) {
        Pair(String place, Class<?> record) {
            this(place, record, Set.of(), Set.of());
        }

        JsonNode schema() {
            JsonNode at = SCHEMA.path("$defs");
            List<String> names = List.of(place.substring(1).split("/", -1));
            at = at.path(names.getFirst());
            for (String name : names.subList(1, names.size())) {
                JsonNode field = at.path("properties").path(name);
                at = field.has("items") ? resolved(field.path("items")) : field;
            }
            return at;
        }

        @Override
        public String toString() {
            return place + " " + record.getSimpleName();
        }
    }
}
