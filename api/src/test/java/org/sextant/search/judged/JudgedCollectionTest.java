package org.sextant.search.judged;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.release.Content;

import static org.assertj.core.api.Assertions.assertThat;

/** Says nothing of the sealed part but that it is sound: no message of it shows a query. */
class JudgedCollectionTest {
    private static final int SEALED = 40;
    private static final int LEAST = 10;
    private static final int GOOD = 2;

    @Test
    void everyDocumentIsInTheBundledBank() {
        Set<String> unknown = all().flatMap(judged -> judged.grades().keySet().stream()).collect(Collectors.toSet());
        unknown.removeAll(documents(BundledBank.content()));
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyQueryHasAGoodDocumentAndStandsOnce() {
        assertThat(all().filter(judged -> judged.grades().values().stream().noneMatch(grade -> grade >= GOOD)).count())
                .isZero();
        Set<String> seen = new HashSet<>();
        assertThat(all().filter(judged -> !seen.add(judged.query())).count()).isZero();
    }

    @Test
    void everyClassHasTenQueriesAndBothParts() {
        Map<String, Long> byKind = all().collect(Collectors.groupingBy(Judged::kind, Collectors.counting()));
        assertThat(byKind.values()).allMatch(queries -> queries >= LEAST);
        assertThat(Judged.sealed()).hasSize(SEALED).extracting(Judged::kind).containsAll(byKind.keySet());
        assertThat(Judged.open()).hasSizeGreaterThanOrEqualTo(80).extracting(Judged::kind)
                .containsAll(byKind.keySet());
    }

    private static Stream<Judged> all() {
        return Stream.of(Judged.open(), Judged.sealed()).flatMap(List::stream);
    }

    private static Set<String> documents(Content bank) {
        return Stream.of(
                bank.tutorials().stream().map(tutorial -> "tutorial/" + tutorial.id()),
                bank.resources().stream().map(resource -> "resource/" + resource.id()),
                bank.skills().stream().map(skill -> "skill/" + skill.id()),
                bank.tubes().stream().map(tube -> "tube/" + tube.id()),
                bank.competences().stream().map(competence -> "competence/" + competence.index()),
                bank.targetProfiles().stream().map(profile -> "target-profile/" + profile.id()))
                .flatMap(ids -> ids).collect(Collectors.toSet());
    }
}
