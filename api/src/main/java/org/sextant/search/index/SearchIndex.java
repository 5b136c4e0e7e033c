package org.sextant.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sextant.content.ReadableContent;
import org.sextant.schema.content.SynonymSet;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.Synonyms;

/** All that one kind of reader can find in one release, in memory; built once and never changed. */
public final class SearchIndex {
    /** How many matches of sequences of words are kept, for each document that there is. */
    private static final int KEPT = 16;
    private static final Synonyms NONE = new Synonyms("", List.of());

    private final Numbered numbered;
    private final IndexSearcher searcher;
    private final Scoring scoring;
    private final Columns columns;
    private final SortedSet<String> languages;
    private final Map<String, Synonyms> synonyms = new HashMap<>();
    private final Map<String, Lexicon> lexicons = new TreeMap<>();
    private final float[] weights;
    private final int[] entities;
    private final int[] languageOf;

    /**
     * An index of documents that were read.
     *
     * @param words the words of each language that were met in them
     */
    SearchIndex(Numbered numbered, IndexReader reader, Map<String, Lexicon.Words> words, List<SynonymSet> sets,
            LocalDate today) {
        this.numbered = numbered;
        List<SearchDocument> documents = numbered.documents();
        this.columns = new Columns(documents);
        this.entities = entities(documents);
        this.languages = new TreeSet<>(documents.stream().map(SearchDocument::language).toList());
        List<String> places = List.copyOf(languages);
        this.languageOf = documents.stream().mapToInt(document -> places.indexOf(document.language())).toArray();
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
        this.scoring = new Scoring(searcher, new Kept((long) KEPT * documents.size()));
        this.weights = Weights.of(documents, today);
        languages.forEach(language -> {
            Synonyms its = new Synonyms(language, sets).among(word -> isThere(language, word));
            synonyms.put(language, its);
            lexicons.put(language, words.getOrDefault(language, new Lexicon.Words()).lexicon(its));
        });
    }

    /** The index of what a reader may see. */
    public static SearchIndex of(ReadableContent readable) {
        Numbered numbered = IndexBuild.numbered(documents(readable));
        IndexBuild build = new IndexBuild();
        return new SearchIndex(numbered, build.reader(numbered), build.words(), sets(readable), day(readable));
    }

    /** The documents that a reader may find. */
    static List<SearchDocument> documents(ReadableContent readable) {
        return Stream.concat(new TeachingDocuments(readable).all(), new FrameworkDocuments(readable).all())
                .map(new Surroundings(readable)::around).toList();
    }

    /** What the content has for one another. */
    static List<SynonymSet> sets(ReadableContent readable) {
        return readable.content().release().content().synonyms();
    }

    /** The day of the release. */
    static LocalDate day(ReadableContent readable) {
        return LocalDate.ofInstant(readable.content().release().publishedAt(), ZoneOffset.UTC);
    }

    /** The documents, each numbered by its place here. Of content with drafts, some are masked: nothing finds them. */
    public List<SearchDocument> documents() {
        return numbered.documents();
    }

    /** Documents with their names and those that are masked. */
    Numbered numbered() {
        return numbered;
    }

    /** What reads it. */
    IndexReader reader() {
        return searcher.getIndexReader();
    }

    /** The title of a document by its words, as {@link IndexBuild#name} has it. */
    public String name(int document) {
        return numbered.name(document);
    }

    /**
     * What a document is of, in whatever language: a number from 0, in the order of {@link SearchDocument#entity}, less
     * than the number of documents.
     */
    public int entity(int document) {
        return entities[document];
    }

    /** The language of a document: its place among {@link #languages}. */
    public int language(int document) {
        return languageOf[document];
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
        return synonyms.getOrDefault(language, NONE);
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

    /** The name under which documents are indexed by the families of the words of what they belong to. */
    public static String contextField(String language) {
        return language + ":CONTEXT";
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

    /** Whether a word, or one of its family, stands anywhere, be it in what something belongs to. */
    private boolean isThere(String language, String word) {
        Chain chain = Chain.of(language);
        try {
            return has(language, Form.STEM, chain.form(word, Form.STEM))
                    || has(language, Form.ROOT, chain.form(word, Form.ROOT)) || searcher.getIndexReader()
                            .docFreq(new Term(contextField(language), chain.family(word))) > 0;
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** The documents that meet a query, in no order, with scores. */
    public Matches matches(Query query) {
        try {
            return scoring.of(query).weighed(weights);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** All documents, those before others that are short and fresh. */
    public Matches everything() {
        Matches all = new Matches();
        for (int document = 0; document < documents().size(); document++) {
            if (!numbered.isMasked(document)) {
                all.add(document, weights[document]);
            }
        }
        return all;
    }

    private static int[] entities(List<SearchDocument> documents) {
        List<String> sorted = documents.stream().map(SearchDocument::entity).distinct().sorted().toList();
        Map<String, Integer> places = HashMap.newHashMap(sorted.size());
        sorted.forEach(entity -> places.put(entity, places.size()));
        return documents.stream().mapToInt(document -> places.getOrDefault(document.entity(), 0)).toArray();
    }
}
