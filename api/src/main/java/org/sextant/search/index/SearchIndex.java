package org.sextant.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.SynonymSet;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Synonyms;

/** All that one kind of reader can find in one release, in memory; built once and never changed. */
public final class SearchIndex {
    private final List<SearchDocument> documents;
    private final IndexSearcher searcher;
    private final Columns columns;
    private final SortedSet<String> languages;
    private final Map<String, Synonyms> synonyms = new HashMap<>();
    private final Map<String, Lexicon> lexicons = new TreeMap<>();
    private final float[] weights;
    private final int[] entities;

    SearchIndex(List<SearchDocument> documents, List<SynonymSet> sets, LocalDate today) {
        this.documents = documents;
        this.columns = new Columns(documents);
        this.entities = entities(documents);
        this.languages = new TreeSet<>(documents.stream().map(SearchDocument::language).toList());
        this.searcher = IndexBuild.searcher(documents);
        this.weights = Weights.of(documents, today);
        languages.forEach(language -> {
            Synonyms its = new Synonyms(language, sets);
            synonyms.put(language, its);
            lexicons.put(language, Lexicon.of(documents.stream().filter(d -> d.language().equals(language)), its));
        });
    }

    /** The index of what a reader may see. */
    public static SearchIndex of(ReadableContent readable) {
        List<SearchDocument> documents = Stream.concat(new TeachingDocuments(readable).all(),
                new FrameworkDocuments(readable).all()).toList();
        return new SearchIndex(documents, readable.content().release().content().synonyms(),
                LocalDate.ofInstant(readable.content().release().publishedAt(), ZoneOffset.UTC));
    }

    /** The documents; each is numbered by its place here. */
    public List<SearchDocument> documents() {
        return documents;
    }

    /**
     * What a document is of, in whatever language: a number from 0, in the order of {@link SearchDocument#entity}, less
     * than the number of documents.
     */
    public int entity(int document) {
        return entities[document];
    }

    /** What the documents are counted and narrowed by. */
    public Columns columns() {
        return columns;
    }

    /** The languages that there is something in. */
    public SortedSet<String> languages() {
        return languages;
    }

    /** What is taken for one another in a language. */
    public Synonyms synonyms(String language) {
        return synonyms.getOrDefault(language, new Synonyms("", List.of()));
    }

    /** The words of a language. */
    public Lexicon lexicon(String language) {
        return lexicons.getOrDefault(language, Lexicon.EMPTY);
    }

    /** The name under which the words of a part are indexed. */
    public static String field(String language, Part part, Form form) {
        return language + ":" + part + ":" + form;
    }

    /** The name under which documents are indexed by what names them as a whole. */
    public static String nameField(String language) {
        return language + ":NAME";
    }

    /** Whether a word stands anywhere in a form. */
    public boolean has(String language, Form form, String word) {
        try {
            for (Part part : Part.values()) {
                if (searcher.getIndexReader().docFreq(new Term(field(language, part, form), word)) > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** The documents that meet a query, in their order, with scores. */
    public Matches matches(Query query) {
        try {
            return searcher.search(query, new MatchesManager(weights));
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** All documents, those before others that are short and fresh. */
    public Matches everything() {
        Matches all = new Matches();
        for (int document = 0; document < documents.size(); document++) {
            all.add(document, weights[document]);
        }
        return all;
    }

    private static int[] entities(List<SearchDocument> documents) {
        List<String> sorted = documents.stream().map(SearchDocument::entity).distinct().sorted().toList();
        return documents.stream().mapToInt(document -> Collections.binarySearch(sorted, document.entity())).toArray();
    }
}
