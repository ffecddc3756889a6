package vn.planlens.index.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns text into the terms of the index: the {@link Words} of the text in their {@link Words#form}. Marks are kept;
 * what is typed without them is spread over the marked forms when a question is asked ({@link TermForms}).
 */
public final class VietnameseAnalyzer extends Analyzer {

    /** Words between two values of one field, so that no phrase reaches from one into the next. */
    private static final int GAP = 100;

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new WordTokenizer());
    }

    @Override
    public int getPositionIncrementGap(String fieldName) {
        return GAP;
    }

    private static final class WordTokenizer extends Tokenizer {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
        private final char[] buffer = new char[8192];
        private Words words;
        private int length;
        private int next;

        @Override
        public void reset() throws IOException {
            super.reset();
            String text = read(input);
            words = Words.of(text);
            length = text.length();
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (next == words.size()) {
                return false;
            }
            words.copy(next, term);
            offset.setOffset(correctOffset(words.start(next)), correctOffset(words.end(next)));
            next++;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            offset.setOffset(correctOffset(length), correctOffset(length));
        }

        private String read(Reader reader) throws IOException {
            StringBuilder text = new StringBuilder();
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                text.append(buffer, 0, n);
            }
            return text.toString();
        }
    }
}
