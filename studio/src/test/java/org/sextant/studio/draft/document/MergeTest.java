package org.sextant.studio.draft.document;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.draft.document.Doc.doc;

class MergeTest {
    private static final int TRIES = 3_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'a':'1','b':'2'} | {'a':'x','b':'2'} | {'a':'1','b':'y'} | {'a':'x','b':'y'}",
            "{'t':{'fr':'un'}} | {'t':{'fr':'deux'}} | {'t':{'fr':'un','en':'one'}} | {'t':{'fr':'deux','en':'one'}}",
            "{'a':'1','b':'2'} | {'b':'2'} | {'a':'1','b':'2','c':'3'} | {'b':'2','c':'3'}",
            "{} | {'t':{'fr':'un'}} | {'t':{'en':'one'}} | {'t':{'fr':'un','en':'one'}}",
            "{'badges':[{'id':'a','n':1}]} | {'badges':[{'id':'a','n':2}]} | {'badges':[{'id':'b'},{'id':'a','n':1}]} | {'badges':[{'id':'b'},{'id':'a','n':2}]}",
            "{'badges':[{'id':'a'},{'id':'b'}]} | {'badges':[{'id':'b'}]} | {'badges':[{'id':'a'},{'id':'b','n':1}]} | {'badges':[{'id':'b','n':1}]}",
            "{'badges':[{'id':'a'},{'id':'b'}]} | {'badges':[{'id':'b'},{'id':'a'}]} | {'badges':[{'id':'a'},{'id':'b','n':1},{'id':'c'}]} | {'badges':[{'id':'b','n':1},{'id':'c'},{'id':'a'}]}",
            "{'tutorials':['a']} | {'tutorials':['a','m']} | {'tutorials':['a','t']} | {'tutorials':['a','m','t']}",
            "{'tutorials':['a']} | {'tutorials':['a','t']} | {'tutorials':['a','m']} | {'tutorials':['a','m','t']}",
            "{'tutorials':['a','b']} | {'tutorials':['b']} | {'tutorials':['a']} | {'tutorials':[]}",
            "{'options':{'choices':['a','b','c']}} | {'options':{'choices':['x','b','c']}} | {'options':{'choices':['a','b','y']}} | {'options':{'choices':['x','b','y']}}",
            "[{'words':['a','b']},{'words':['c','d']}] | [{'words':['a','b','x']},{'words':['c','d']}] | [{'words':['a','b']},{'words':['c','d','y']}] | [{'words':['a','b','x']},{'words':['c','d','y']}]"})
    void changesInDifferentPlacesGoTogether(String base, String mine, String theirs, String merged) {
        assertThat(Merge.of(doc(base), doc(mine), doc(theirs))).isEqualTo(new Merge(doc(merged), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'a':'1'} | {'a':'2'} | {'a':'3'} | a",
            "{'t':{'fr':'un'}} | {'t':{'fr':'deux'}} | {'t':{'fr':'trois'}} | t.fr",
            "{'a':'1'} | {} | {'a':'3'} | a",
            "{'a':'1'} | {'a':'2'} | {} | a",
            "{} | {'a':'2'} | {'a':'3'} | a",
            "{'a':'1'} | {'a':['2']} | {'a':{'b':'3'}} | a",
            "{'badges':[{'id':'a','n':1}]} | {'badges':[{'id':'a','n':2}]} | {'badges':[{'id':'a','n':3}]} | badges[a].n",
            "{'badges':[{'id':'a','n':1}]} | {'badges':[]} | {'badges':[{'id':'a','n':3}]} | badges[a]",
            "{'badges':[{'id':'a','n':1}]} | {'badges':[{'id':'a','n':3}]} | {'badges':[]} | badges[a]",
            "{'badges':[]} | {'badges':[{'id':'a','n':1}]} | {'badges':[{'id':'a','n':2}]} | badges[a].n",
            "{'tutorials':['a','b','c']} | {'tutorials':['b','a','c']} | {'tutorials':['a','c','b']} | tutorials",
            "{'statements':[{'x':'1'}]} | {'statements':[{'x':'1'},{'x':'2'}]} | {'statements':[{'x':'1'},{'x':'3'}]} | statements",
            "{'options':{'choices':['a','b']}} | {'options':{'choices':['x','b']}} | {'options':{'choices':['y','b']}} | options.choices[1]"})
    void aPlaceThatBothChangedIsAConflictWithAllThatWasWritten(String base, String mine, String theirs, String path) {
        Merge merge = Merge.of(doc(base), doc(mine), doc(theirs));
        assertThat(merge.conflicts()).extracting(conflict -> conflict.path().toString()).containsExactly(path);
        assertThat(merge.merged()).as("mine stands until somebody decides").isEqualTo(doc(mine));
    }

    @Test
    void aSolutionThatNamesChoicesByNumberIsNotMergedWithChoicesThatStandElsewhere() {
        Value base = doc("{'options':{'choices':['a','b']},'solution':{'choices':['2']},'title':'t'}");
        Value shifted = doc("{'options':{'choices':['new','a','b']},'solution':{'choices':['3']},'title':'t'}");
        Value explained = doc("{'options':{'choices':['a','b']},"
                + "'solution':{'choices':['2'],'reasons':{'1':'Not a.'}},'title':'u'}");
        Merge merge = Merge.of(base, shifted, explained);
        assertThat(merge.conflicts()).extracting(conflict -> conflict.path().toString()).containsExactly("options",
                "solution");
        assertThat(merge.merged()).isEqualTo(doc("{'options':{'choices':['new','a','b']},"
                + "'solution':{'choices':['3']},'title':'u'}"));
    }

    @Test
    void whereOnlyOneChangedAnythingTheirDocumentComesOut() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value base = documents.document();
            Value edited = documents.edited(base);
            assertThat(Merge.of(base, edited, base)).isEqualTo(new Merge(edited, List.of()));
            assertThat(Merge.of(base, base, edited)).isEqualTo(new Merge(edited, List.of()));
            assertThat(Merge.of(base, edited, edited)).isEqualTo(new Merge(edited, List.of()));
        }
    }

    @Test
    void withoutAConflictItDoesNotMatterWhoseChangesAreMine() {
        int without = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value base = documents.document();
            Value one = documents.edited(base);
            Value other = documents.edited(base);
            Merge merge = Merge.of(base, one, other);
            Merge mirrored = Merge.of(base, other, one);
            assertThat(mirrored.conflicts().isEmpty()).as("seed %d", seed).isEqualTo(merge.conflicts().isEmpty());
            if (merge.conflicts().isEmpty()) {
                without++;
                assertThat(mirrored).as("seed %d", seed).isEqualTo(merge);
            }
        }
        assertThat(without).as("of so many tries, those that say something").isGreaterThan(TRIES / 4);
    }

    @Test
    void noTextIsEverLost() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value base = documents.document();
            Value mine = documents.edited(base);
            Value theirs = documents.edited(base);
            Merge merge = Merge.of(base, mine, theirs);
            Set<String> kept = Stream.concat(Stream.of(merge.merged()), merge.conflicts().stream()
                    .flatMap(conflict -> Stream.of(conflict.mine(), conflict.theirs())).filter(Objects::nonNull))
                    .flatMap(Doc::texts).collect(Collectors.toSet());
            Set<String> written = Stream.of(mine, theirs).flatMap(Doc::texts)
                    .collect(Collectors.toCollection(HashSet::new));
            Doc.texts(base).forEach(written::remove);
            assertThat(kept).as("seed %d", seed).containsAll(written);
        }
    }
}
