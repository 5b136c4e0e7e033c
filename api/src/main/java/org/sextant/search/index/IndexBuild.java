package org.sextant.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.sextant.search.analysis.Chain;
import org.sextant.search.analysis.Form;
import org.sextant.search.analysis.TermStream;
import org.sextant.search.analysis.Token;
import org.sextant.search.analysis.Words;

/** Builds an index in memory, of one segment, in which documents keep their order. */
public final class IndexBuild {
    /** In megabytes: what fits in is one segment at once, and nothing need be merged. */
    private static final int BUFFER = 256;
    /** Sequences of words are looked for by their stems alone. */
    private static final FieldType IN_SEQUENCE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

    private final SortedSet<String> languages = new TreeSet<>();
    private final Map<String, String> formed = new HashMap<>();
    private final Map<String, Lexicon.Words> words = new HashMap<>();

    /** Documents with their names, none of which is masked. */
    static Numbered numbered(List<SearchDocument> documents) {
        return new Numbered(documents, documents.stream().map(document -> name(document.title())).toList(),
                new BitSet());
    }

    /** A reader of documents. */
    IndexReader reader(Numbered numbered) {
        numbered.documents().forEach(document -> languages.add(document.language()));
        try {
            ByteBuffersDirectory memory = memory();
            LogDocMergePolicy inOrder = new LogDocMergePolicy();
            inOrder.setNoCFSRatio(0); // otherwise the one segment is written twice
            IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(inOrder)
                    .setMergeScheduler(new SerialMergeScheduler()).setUseCompoundFile(false)
                    .setRAMBufferSizeMB(BUFFER);
            try (IndexWriter writer = new IndexWriter(memory, config)) {
                for (int number = 0; number < numbered.documents().size(); number++) {
                    writer.addDocument(document(numbered.documents().get(number), numbered.name(number)));
                }
                writer.forceMerge(1);
            }
            return DirectoryReader.open(memory);
        } catch (IOException noMemory) {
            throw new UncheckedIOException(noMemory);
        }
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    /** Files as plain arrays, which are read many times faster than lists of buffers. */
    private static ByteBuffersDirectory memory() {
        return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
                ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    /** The words of each language that were met in documents. */
    Map<String, Lexicon.Words> words() {
        return words;
    }

    /**
     * What is indexed of a document. It has the fields of other languages too, with nothing in them: where all documents
     * have a field, its length in one is found by the number of the document and need not be searched for.
     */
    private Document document(SearchDocument document, String title) {
        Document indexed = new Document();
        String language = document.language();
        Lexicon.Words all = words.computeIfAbsent(language, _ -> new Lexicon.Words());
        for (Part part : Part.values()) {
            List<Token> tokens = Words.of(document.text(part));
            tokens.forEach(all::add);
            for (String each : languages) {
                index(indexed, each, part, each.equals(language) ? tokens : List.of());
            }
        }
        for (String each : languages) {
            List<Token> tokens = each.equals(language) ? Words.of(document.context()) : List.of();
            indexed.add(new Field(SearchIndex.contextField(each),
                    new TermStream(tokens, word -> family(each, word), Form.ROOT), IN_SEQUENCE));
        }
        String name = SearchIndex.nameField(language);
        indexed.add(new StringField(name, title, Field.Store.NO));
        document.names().forEach(each -> indexed.add(new StringField(name, name(each), Field.Store.NO)));
        return indexed;
    }

    private void index(Document indexed, String language, Part part, List<Token> tokens) {
        for (Form form : Form.values()) {
            indexed.add(new Field(SearchIndex.field(language, part, form),
                    new TermStream(tokens, word -> form(language, word, form), form),
                    form == Form.STEM ? IN_SEQUENCE : COUNTED));
        }
    }

    /** A word in a form, looked up where it was met before: most were. */
    private String form(String language, String word, Form form) {
        return form == Form.PLAIN
                ? word
                : formed.computeIfAbsent(language + form + word, _ -> Chain.of(language).form(word, form));
    }

    private String family(String language, String word) {
        return formed.computeIfAbsent(language + "FAMILY" + word, _ -> Chain.of(language).family(word));
    }

    /** A text as a whole, by its words; one without words as it stands. */
    public static String name(String text) {
        String words = Words.of(text).stream().filter(token -> !token.overlay()).map(Token::plain)
                .collect(Collectors.joining(" "));
        String name = words.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : words;
        return name.length() <= 1000 ? name : name.substring(0, 1000);
    }
}
