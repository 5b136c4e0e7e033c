package org.sextant.studio.screen.content.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.content.ResourceFormat;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.part.InputFormat;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.test.GraphQlClient;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {
    private static final Labels FRENCH = new Labels(Locale.FRENCH);
    private static final String DOCUMENT = """
            {"id":"x","samples":{"accepted":[{"nom":"a"}],"refused":[]},"status":"VALIDATED","focused":false,
             "title":{"fr":"Titre","en":"Title"},"version":2}""";

    @Test
    void everyFieldIsThereWithItsPathAndWhatLiesInItAfterIt() {
        assertThat(Fields.of(DOCUMENT, FRENCH, Map.of())).extracting(Field::path).containsExactly("/title", "/title/en",
                "/title/fr", "/samples", "/samples/accepted", "/samples/accepted/0", "/samples/accepted/0/nom",
                "/samples/refused", "/focused", "/id", "/version", "/status");
    }

    @Test
    void whatIsAskedComesBeforeWhatKeepsItInItsPlace() {
        assertThat(
                Stream.of("status", "solution.accepted", "samples.accepted[1]", "focused", "rubric", "instruction.fr",
                        "unknown", "samples.accepted[0]", "options").sorted(ReadingOrder.ofPlaces()))
                .containsExactly("instruction.fr", "options", "solution.accepted", "samples.accepted[1]",
                        "samples.accepted[0]", "rubric", "unknown", "focused", "status");
    }

    @Test
    void whatLiesInAFieldIsToldWithoutWhatIsEmpty() {
        assertThat(Fields.within("suitability", "{\"devices\":[],\"blind\":false,\"tools\":[\"tableur\"]}", FRENCH))
                .extracting(Field::text).containsExactly("non", "", "tableur");
    }

    @Test
    void wordsOfTheSchemaAreInTheLanguageOfTheReaderAndThoseOfTheAuthorAsTheyAre() {
        List<Field> fields = Fields.of(DOCUMENT, FRENCH, Map.of());
        assertThat(fields).extracting(Field::label).contains("Titre", "en français", "Exemples de réponses", "n° 1",
                "nom", "État");
        assertThat(fields).extracting(Field::text).contains("Titre", "Title", "a", "validé", "non", "2");
        assertThat(fields).filteredOn(field -> field.path().endsWith("/nom")).allMatch(field -> !field.word());
    }

    @Test
    void aFaultStandsAtItsFieldAndAFieldThatIsMissingIsShownAsMissing() {
        List<Field> fields = Fields.of(DOCUMENT, FRENCH,
                Map.of("/title/fr", List.of("Trop court."), "/explanation", List.of("Expliquez."), "",
                        List.of("Tout.")));
        assertThat(fields).filteredOn(field -> field.path().equals("/title/fr")).singleElement()
                .satisfies(field -> assertThat(field.faults()).containsExactly("Trop court."));
        assertThat(fields.getFirst().path()).isEqualTo("/explanation");
        assertThat(fields.getFirst().isMissing()).isTrue();
        assertThat(fields.getFirst().label()).isEqualTo("Explication");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thereAreWordsForEveryFieldOfTheBankAndNoneTooMany(String language) {
        Set<String> words = ResourceBundle.getBundle("org.sextant.studio.screen.content.field.messages",
                Locale.of(language), ResourceBundle.Control
                        .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
        Set<String> used = new TreeSet<>();
        ContentEntities.of(BundledBank.content()).values()
                .forEach(record -> names("", GraphQlClient.json(Documents.written(record).json()), used));
        assertThat(words).containsAll(used).containsAll(Labels.KNOWN);
        Set<String> others = new HashSet<>(words);
        others.removeAll(Labels.KNOWN);
        assertThat(others).allMatch(word -> word.contains(".") || Set.of("place", "true", "false").contains(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void thereAreWordsForEveryFormat(String language) {
        Labels labels = new Labels(Locale.of(language));
        Stream.of(InputFormat.values(), TutorialFormat.values(), ResourceFormat.values()).flatMap(Stream::of)
                .map(Enum::name).filter(name -> !name.equals("PDF"))
                .forEach(name -> assertThat(labels.value("format", name)).isNotEqualTo(name));
    }

    private static void names(String name, JsonNode node, Set<String> used) {
        node.properties().forEach(field -> {
            if (!Set.of("accepted", "refused", "reasons", "parameters").contains(name)) {
                used.add(field.getKey());
            }
            names(field.getKey(), field.getValue(), used);
        });
        if (node.isArray()) {
            node.forEach(item -> names(name, item, used));
        }
    }
}
