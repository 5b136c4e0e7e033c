package org.sextant.search.judged;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;
import org.sextant.schema.release.Content;

/**
 * What Lucene does out of the box, to be better than: its {@link FrenchAnalyzer} (for an English reader its
 * {@link EnglishAnalyzer}), BM25 with its own parameters, a field for the title and one for the body, any word of the
 * query in any of them.
 */
final class StockEngine implements Engine, Closeable {
    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String BODY = "body";

    private final Index french;
    private final Index english;

    private StockEngine(Index french, Index english) {
        this.french = french;
        this.english = english;
    }

    /** An engine over a bank; it holds memory until it is closed. */
    static StockEngine of(Content bank) {
        return new StockEngine(Index.of(BankText.of(bank, Locale.FRENCH), new FrenchAnalyzer()),
                Index.of(BankText.of(bank, Locale.ENGLISH), new EnglishAnalyzer()));
    }

    @Override
    public List<String> ids(String query, Locale locale, int first) {
        return (locale.getLanguage().equals("en") ? english : french).ids(query, first);
    }

    @Override
    public void close() {
        french.close();
        english.close();
    }

    private record Index(Directory directory, DirectoryReader reader, Analyzer analyzer) {
        static Index of(List<BankText> texts, Analyzer analyzer) {
            try {
                Directory directory = new ByteBuffersDirectory();
                try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                    for (BankText text : texts) {
                        writer.addDocument(document(text));
                    }
                }
                return new Index(directory, DirectoryReader.open(directory), analyzer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        List<String> ids(String words, int first) {
            QueryBuilder builder = new QueryBuilder(analyzer);
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String field : List.of(TITLE, BODY)) {
                Query query = builder.createBooleanQuery(field, words);
                if (query != null) { // none where every word is a stop word
                    any.add(query, BooleanClause.Occur.SHOULD);
                }
            }
            return ids(any.build(), first);
        }

        private List<String> ids(Query query, int first) {
            try {
                IndexSearcher searcher = new IndexSearcher(reader);
                List<String> ids = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query, first).scoreDocs) {
                    ids.add(searcher.storedFields().document(hit.doc).get(ID));
                }
                return ids;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Document document(BankText text) {
            Document document = new Document();
            document.add(new StringField(ID, text.id(), Field.Store.YES));
            document.add(new TextField(TITLE, text.title(), Field.Store.NO));
            document.add(new TextField(BODY, text.body(), Field.Store.NO));
            return document;
        }

        void close() {
            try {
                reader.close();
                directory.close();
                analyzer.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
