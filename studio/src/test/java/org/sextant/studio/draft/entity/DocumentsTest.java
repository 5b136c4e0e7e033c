package org.sextant.studio.draft.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.content.PublishedContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.release.CanonicalJson;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseFormat;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.entity.Reading.Fit;
import org.sextant.studio.draft.entity.Reading.Unfit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class DocumentsTest {
    private static final Content BANK = BundledBank.content();
    private static final PublishedContent PUBLISHED = new PublishedContent(
            new ReleaseHeader(1, Instant.EPOCH, ReleaseOrigin.BANK, "", 5, 640),
            new Release(ReleaseNumber.FIRST, Instant.EPOCH, BANK));

    @Test
    void theWholeBankTakenApartAndPutTogetherIsTheSameBank() throws UnreadableRelease {
        SortedMap<String, Object> records = new TreeMap<>();
        for (EntityKind kind : EntityKind.values()) {
            List<Object> read = new ArrayList<>();
            for (EntityRef entity : entities(kind)) {
                read.add(CanonicalJson.read(document(entity).json().getBytes(UTF_8), kind.type()));
            }
            records.put(field(kind), kind == EntityKind.FRAMEWORK ? read.getFirst() : flat(read));
        }
        records.put("maxReachableLevel", BANK.maxReachableLevel());
        Content again = CanonicalJson.read(CanonicalJson.write(records), Content.class);
        assertThat(ReleaseFormat.contentSha256(again)).isEqualTo(ReleaseFormat.contentSha256(BANK));
    }

    @ParameterizedTest
    @EnumSource
    void aDocumentReadAsARecordOrAsATreeIsWrittenTheSame(EntityKind kind) {
        assertThat(entities(kind)).isNotEmpty().allSatisfy(entity -> {
            Document document = document(entity);
            assertThat(Documents.entity(entity, document)).isEqualTo(new Fit(document));
            assertThat(Documents.typed(kind, document.json())).isEqualTo(new Fit(document));
            assertThat(Documents.of(Documents.value(document))).isEqualTo(document);
        });
    }

    @Test
    void whatIsTypedIsKeptWhateverIsMissingWithItsFieldsInOrder() {
        assertThat(Documents.typed(EntityKind.TUBE, " { \"title\" : {\"fr\":\"\"}, \"id\":\"x\" } "))
                .isEqualTo(new Fit(new Document("{\"id\":\"x\",\"title\":{\"fr\":\"\"}}")));
        assertThat(Documents.typed(EntityKind.CHALLENGE, "{\"options\":{\"n\":null,\"a\":[1.50,1e2,true]}}"))
                .isInstanceOfSatisfying(Fit.class, fit -> assertThat(Documents.of(Documents.value(fit.document())))
                        .isEqualTo(fit.document()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "TUBE     | {\"id\":              | not well formed", "TUBE     | [] | no group of fields",
            "TUBE     | 12                    | no group of fields", "SYNONYMS | {} | no list",
            "TUBE     | {\"a\":1,\"a\":2}      | Duplicate field", "TUBE     | {} {} | text follows after the end",
            "TUBE     | {\"a\":\"\\ud800\"}    | half a character"})
    void whatIsNoDocumentIsNotKept(EntityKind kind, String json, String why) {
        assertThat(Documents.typed(kind, json)).isInstanceOfSatisfying(Unfit.class,
                unfit -> assertThat(unfit.sentence()).contains(why));
    }

    @Test
    void aDocumentMayHaveAMillionCharacters() {
        String text = "é".repeat(Document.LONGEST - 8);
        assertThat(Documents.typed(EntityKind.TUBE, "{\"a\":\"" + text + "\"}")).isInstanceOf(Fit.class);
        assertThat(Documents.typed(EntityKind.TUBE, "{\"a\":\"" + text + "x\"}")).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"id\":\"moteurs\"}                                   | is missing",
            "{\"id\":\"moteurs\",\"name\":\"@moteurs\",\"competence\":\"1.1\",\"thematic\":\"rechercher\",\"title\":\"a\",\"description\":\"b\",\"colour\":\"red\"} | unknown field 'colour'"})
    void whatAReleaseCouldNotReadIsNoRevision(String json, String why) {
        assertThat(Documents.entity(new EntityRef(EntityKind.TUBE, "moteurs"), new Document(json)))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.sentence()).contains(why));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRAMEWORK"}, mode = EnumSource.Mode.EXCLUDE)
    void aDocumentOfSomethingElseIsNoRevision(EntityKind kind) {
        Document document = document(entities(kind).getFirst());
        EntityRef other = new EntityRef(kind, switch (kind) {
            case COMPETENCE -> "9.9";
            case SYNONYMS -> "pt-BR";
            default -> "something-else";
        });
        assertThat(Documents.entity(other, document)).isInstanceOfSatisfying(Unfit.class,
                unfit -> assertThat(unfit.sentence()).contains("not '" + other.key() + "'"));
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsFoundUnderItsName(EntityKind kind) {
        assertThat(entities(kind)).allSatisfy(entity -> assertThat(EntityRef.parse(entity.toString()))
                .contains(entity));
        assertThat(EntityRef.of(kind, "Kein Schlüssel")).isEmpty();
        assertThat(EntityRef.of(kind, "a".repeat(101))).isEmpty();
    }

    private static Document document(EntityRef entity) {
        return PublishedDocuments.find(PUBLISHED, entity).orElseThrow();
    }

    private static Object flat(List<Object> read) {
        return read.stream().flatMap(value -> value instanceof SynonymSet[] sets
                ? Arrays.stream(sets)
                : Stream.of(value)).toList();
    }

    private static List<EntityRef> entities(EntityKind kind) {
        return switch (kind) {
            case FRAMEWORK -> List.of(new EntityRef(kind, BANK.framework().code()));
            case COMPETENCE -> named(kind, BANK.competences(), c -> c.index());
            case TUBE -> named(kind, BANK.tubes(), t -> t.id());
            case SKILL -> named(kind, BANK.skills(), s -> s.id());
            case CHALLENGE -> named(kind, BANK.challenges(), c -> c.id());
            case TUTORIAL -> named(kind, BANK.tutorials(), t -> t.id());
            case RESOURCE -> named(kind, BANK.resources(), r -> r.id());
            case TARGET_PROFILE -> named(kind, BANK.targetProfiles(), p -> p.id());
            case FORM -> named(kind, BANK.forms(), f -> f.id());
            case REFERENTIAL -> named(kind, BANK.referentials(), r -> r.id());
            case SYNONYMS -> BANK.synonyms().stream().map(SynonymSet::locale).distinct()
                    .map(locale -> new EntityRef(kind, locale)).toList();
        };
    }

    private static <T> List<EntityRef> named(EntityKind kind, List<T> records, Function<T, Object> key) {
        return records.stream().map(record -> new EntityRef(kind, key.apply(record).toString()))
                .collect(Collectors.toList());
    }

    private static String field(EntityKind kind) {
        return switch (kind) {
            case FRAMEWORK -> "framework";
            case TARGET_PROFILE -> "targetProfiles";
            case SYNONYMS -> "synonyms";
            default -> kind.name().toLowerCase(Locale.ROOT) + "s";
        };
    }
}
