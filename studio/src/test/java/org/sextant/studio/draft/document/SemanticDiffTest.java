package org.sextant.studio.draft.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sextant.studio.draft.document.Change.Added;
import org.sextant.studio.draft.document.Change.Changed;
import org.sextant.studio.draft.document.Change.ItemAdded;
import org.sextant.studio.draft.document.Change.ItemMoved;
import org.sextant.studio.draft.document.Change.ItemRemoved;
import org.sextant.studio.draft.document.Change.Removed;
import org.sextant.studio.draft.document.Change.Reworded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.draft.document.Doc.doc;

class SemanticDiffTest {
    private static final int TRIES = 3_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "{'title':{'fr':'Un'}}                       | {'title':{'fr':'Un','en':'One'}}              | + title.en",
            "{'hint':{'fr':'a'},'id':'m'}                | {'id':'m'}                                    | - hint",
            "{'level':2}                                 | {'level':3}                                   | ~ level",
            "{'focused':false}                           | {'focused':true}                              | ~ focused",
            "{'title':{'fr':'Moteurs'}}                  | {'title':{'fr':'Recherche'}}                  | ~ title.fr",
            "{'title':{'fr':'Les moteurs de recherche'}} | {'title':{'fr':'Les moteurs du web'}}         | w title.fr",
            "{'timer':{'seconds':9}}                     | {'timer':'9'}                                 | ~ timer",
            "{'badges':[{'id':'a','n':1},{'id':'b'}]}    | {'badges':[{'id':'b'},{'id':'a','n':2}]}      | > badges[a], ~ badges[a].n",
            "{'badges':[{'id':'a'},{'id':'b'}]}          | {'badges':[{'id':'b'},{'id':'c'}]}            | - badges[a], + badges[c]",
            "{'tubes':[{'tube':'a','maximumLevel':2}]}   | {'tubes':[{'tube':'a','maximumLevel':3}]}     | ~ tubes[a].maximumLevel",
            "{'stages':[{'threshold':0},{'threshold':5}]} | {'stages':[{'threshold':0,'x':1},{'threshold':5}]} | + stages[0].x",
            "{'alignments':[{'framework':'A','code':'1'},{'framework':'B','code':'1'}]} | {'alignments':[{'framework':'B','code':'1'}]} | - alignments[A 1]",
            "{'tutorials':['a','b','c']}                 | {'tutorials':['c','a','b']}                   | > tutorials[c]",
            "{'tutorials':['a','b']}                     | {'tutorials':['a','x']}                       | - tutorials[b], + tutorials[x]",
            "{'options':{'choices':['a','b','c']}}       | {'options':{'choices':['a','x','c']}}         | ~ options.choices[2]",
            "{'options':{'choices':['a','b']}}           | {'options':{'choices':['n','a','b']}}         | + options.choices[1]",
            "{'options':{'choices':['a','b','a']}}       | {'options':{'choices':['a','a']}}             | - options.choices[2]",
            "[{'words':['a','b']},{'words':['c','d']}]   | [{'words':['a','b']},{'words':['c','e']}]     | - [2].words[d], + [2].words[e]"})
    void aChangeIsToldInTheWordsOfItsField(String before, String after, String told) {
        assertThat(told(SemanticDiff.between(doc(before), doc(after)))).isEqualTo(told);
    }

    @Test
    void aLongTextIsToldWordByWord() {
        SemanticDiff diff = SemanticDiff.between(doc("{'hint':'Lisez la petite ligne, puis répondez.'}"),
                doc("{'hint':'Lisez bien la ligne, puis répondez !'}"));
        assertThat(diff.changes()).singleElement().isInstanceOfSatisfying(Reworded.class,
                reworded -> assertThat(reworded.spans().stream().map(span -> switch (span.kind()) {
                    case KEPT -> span.text();
                    case REMOVED -> "[-" + span.text() + "-]";
                    case ADDED -> "[+" + span.text() + "+]";
                }).collect(Collectors.joining()))
                        .isEqualTo("Lisez[+ bien+] la[- petite-] ligne, puis répondez[-.-][+ !+]"));
    }

    @Test
    void makingTheChangesInTheEarlierDocumentGivesTheLaterOne() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value before = documents.document();
            Value after = documents.edited(before);
            assertThat(Applied.to(before, SemanticDiff.between(before, after))).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void soItDoesBetweenDocumentsThatHaveNothingToDoWithEachOther() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value before = documents.document();
            Value after = documents.document();
            assertThat(Applied.to(before, SemanticDiff.between(before, after))).as("seed %d", seed).isEqualTo(after);
        }
    }

    @Test
    void equalDocumentsHaveNoDifferenceAndOthersHaveOne() {
        for (int seed = 0; seed < TRIES; seed++) {
            RandomDocuments documents = new RandomDocuments(seed);
            Value before = documents.document();
            Value after = documents.edited(before);
            assertThat(SemanticDiff.between(before, before).changes()).isEmpty();
            assertThat(SemanticDiff.between(before, after).changes().isEmpty()).as("seed %d", seed)
                    .isEqualTo(before.equals(after));
        }
    }

    @Test
    void textsOfAnyLengthAreComparedAtOnce() {
        String before = "mot ".repeat(200_000);
        String after = "autre ".repeat(150_000) + before;
        SemanticDiff diff = SemanticDiff.between(doc("{'a':'" + before + "'}"), doc("{'a':'" + after + "b'}"));
        assertThat(Applied.to(doc("{'a':'" + before + "'}"), diff)).isEqualTo(doc("{'a':'" + after + "b'}"));
    }

    @Test
    void listsOfAnyLengthAreComparedAtOnce() {
        List<Value> things = IntStream.range(0, 50_000).<Value>mapToObj(i -> new Value.Text("mot" + i)).toList();
        SemanticDiff diff = SemanticDiff.between(new Value.Items(things), new Value.Items(things.reversed()));
        assertThat(diff.changes()).hasSize(things.size() - 1).allMatch(ItemMoved.class::isInstance);
    }

    @Test
    void asFewThingsAreMovedAsCanBe() {
        Value before = doc("{'tutorials':['a','b','c','d','e','f']}");
        assertThat(told(SemanticDiff.between(before, doc("{'tutorials':['b','c','e','a','d','f']}"))))
                .isEqualTo("> tutorials[a], > tutorials[d]");
    }

    private static String told(SemanticDiff diff) {
        List<String> told = diff.changes().stream().map(change -> switch (change) {
            case Added _,ItemAdded _ -> "+ ";
            case Removed _,ItemRemoved _ -> "- ";
            case Changed _ -> "~ ";
            case Reworded _ -> "w ";
            case ItemMoved _ -> "> ";
        } + change.path()).toList();
        return String.join(", ", told);
    }
}
