package vn.planlens.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.planlens.index.text.TermForms.Form;
import vn.planlens.index.text.VietnameseAnalyzer;

/** Scores of forms counted one after the other are those of Lucene, whatever else is asked. */
class FormsQueryTest {

    private static final List<Form> FORMS = Stream.of("chat", "chất", "chặt", "chát", "nowhere")
            .map(term -> new Form(term, term.equals("chat")))
            .toList();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void scoresAsSynonymsDo(int seed) throws IOException {
        try (ByteBuffersDirectory store = new ByteBuffersDirectory()) {
            fill(store, new Random(seed));
            try (DirectoryReader reader = DirectoryReader.open(store)) {
                assertThat(reader.leaves()).hasSizeGreaterThan(1);
                IndexSearcher searcher = new IndexSearcher(reader);
                for (String filter : List.of("all", "half", "few")) {
                    assertThat(hits(searcher, new FormsQuery(Fields.TEXT, FORMS, 0.25f), filter))
                            .as(filter)
                            .isNotEmpty()
                            .isEqualTo(hits(searcher, synonyms(), filter));
                }
            }
        }
    }

    /** Documents of many lengths in several segments, some of them deleted. */
    private static void fill(ByteBuffersDirectory store, Random random) throws IOException {
        try (IndexWriter writer =
                new IndexWriter(store, new IndexWriterConfig(new VietnameseAnalyzer()).setMaxBufferedDocs(200))) {
            for (int i = 0; i < 1000; i++) {
                Document document = new Document();
                StringBuilder words = new StringBuilder();
                for (int word = random.nextInt(40); word > 0; word--) {
                    words.append(
                                    random.nextInt(3) > 0
                                            ? "khác"
                                            : FORMS.get(random.nextInt(4)).term())
                            .append(' ');
                }
                document.add(new TextField(Fields.TEXT, words.toString(), Field.Store.NO));
                document.add(new StringField("filter", "all", Field.Store.NO));
                document.add(new StringField("filter", i % 2 == 0 ? "half" : "other", Field.Store.NO));
                document.add(new StringField("filter", i % 100 < 3 ? "few" : "many", Field.Store.NO));
                document.add(new StringField("id", "" + i, Field.Store.NO));
                writer.addDocument(document);
            }
            for (int i = 0; i < 1000; i += 9) {
                writer.deleteDocuments(new Term("id", "" + i));
            }
        }
    }

    private static Query synonyms() {
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(Fields.TEXT);
        FORMS.forEach(form -> synonyms.addTerm(new Term(Fields.TEXT, form.term()), form.asTyped() ? 1 : 0.25f));
        return synonyms.build();
    }

    private static List<String> hits(IndexSearcher searcher, Query query, String filter) throws IOException {
        Query filtered = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term("filter", filter)), Occur.FILTER)
                .build();
        List<String> hits = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(filtered, 1000).scoreDocs) {
            hits.add(hit.doc + " " + hit.score);
        }
        return hits;
    }
}
