package org.sextant.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
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

    private final Map<String, String> formed = new HashMap<>();

    private IndexBuild() {
    }

    static IndexSearcher searcher(List<SearchDocument> documents) {
        try {
            ByteBuffersDirectory memory = memory();
            LogDocMergePolicy inOrder = new LogDocMergePolicy();
            inOrder.setNoCFSRatio(0); // otherwise the one segment is written twice
            IndexWriterConfig config = new IndexWriterConfig().setMergePolicy(inOrder)
                    .setMergeScheduler(new SerialMergeScheduler()).setUseCompoundFile(false)
                    .setRAMBufferSizeMB(BUFFER);
            try (IndexWriter writer = new IndexWriter(memory, config)) {
                IndexBuild build = new IndexBuild();
                for (SearchDocument document : documents) {
                    writer.addDocument(build.document(document));
                }
                writer.forceMerge(1);
            }
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setQueryCache(null);
            return searcher;
        } catch (IOException noMemory) {
            throw new UncheckedIOException(noMemory);
        }
    }

    /** Files as plain arrays, which are read many times faster than lists of buffers. */
    private static ByteBuffersDirectory memory() {
        return new ByteBuffersDirectory(new SingleInstanceLockFactory(), ByteBuffersDataOutput::new,
                ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    }

    private Document document(SearchDocument document) {
        Document indexed = new Document();
        String language = document.language();
        for (Part part : Part.values()) {
            List<Token> tokens = Words.of(document.text(part));
            for (Form form : Form.values()) {
                indexed.add(new TextField(SearchIndex.field(language, part, form),
                        new TermStream(tokens, word -> form(language, word, form), form)));
            }
        }
        String name = SearchIndex.nameField(language);
        indexed.add(new StringField(name, name(document.title()), Field.Store.NO));
        document.names().forEach(each -> indexed.add(new StringField(name, name(each), Field.Store.NO)));
        return indexed;
    }

    /** A word in a form, looked up where it was met before: most were. */
    private String form(String language, String word, Form form) {
        return form == Form.PLAIN
                ? word
                : formed.computeIfAbsent(language + form + word, _ -> Chain.of(language).form(word, form));
    }

    /** A text as a whole, by its words; one without words as it stands. */
    public static String name(String text) {
        String words = Words.of(text).stream().filter(token -> !token.overlay()).map(Token::plain)
                .collect(Collectors.joining(" "));
        String name = words.isEmpty() ? text.strip().toLowerCase(Locale.ROOT) : words;
        return name.length() <= 1000 ? name : name.substring(0, 1000);
    }
}
