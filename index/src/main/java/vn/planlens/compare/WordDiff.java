package vn.planlens.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import vn.planlens.compare.WordChange.Kind;
import vn.planlens.index.text.Words;

/** Compares two texts word by word. Re-wrapping, case, tone placement and punctuation alone are no difference. */
final class WordDiff {

    /**
     * Beyond this product of lengths the middle that differs is shown as one change: a word by word account of texts
     * that have little in common helps nobody, and takes time that grows with the product.
     */
    private static final long MOST_WORK = 4_000_000;

    private WordDiff() {}

    /** From the earlier text to the later one. */
    static List<WordChange> of(String before, String after) {
        Words left = Words.of(before);
        Words right = Words.of(after);
        List<String> leftForms = forms(left);
        List<String> rightForms = forms(right);
        int head = commonHead(leftForms, rightForms);
        int tail = commonTail(leftForms, rightForms, head);
        Run run = new Run(before, left, after, right);
        run.stay(0, head);
        middle(
                run,
                head,
                leftForms.subList(head, leftForms.size() - tail),
                rightForms.subList(head, rightForms.size() - tail));
        run.stay(right.size() - tail, right.size());
        return run.changes();
    }

    private static void middle(Run run, int offset, List<String> left, List<String> right) {
        if ((long) left.size() * right.size() > MOST_WORK) {
            run.go(offset, offset + left.size());
            run.come(offset, offset + right.size());
            return;
        }
        boolean[] gone = new boolean[left.size()];
        boolean[] come = new boolean[right.size()];
        for (AbstractDelta<String> delta :
                DiffUtils.diff(left, right, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            mark(gone, delta.getSource());
            mark(come, delta.getTarget());
        }
        int i = 0;
        int j = 0;
        while (i < gone.length || j < come.length) {
            int fromLeft = i;
            int fromRight = j;
            while (i < gone.length && gone[i]) {
                i++;
            }
            while (j < come.length && come[j]) {
                j++;
            }
            run.go(offset + fromLeft, offset + i);
            run.come(offset + fromRight, offset + j);
            int stays = j;
            while (i < gone.length && j < come.length && !gone[i] && !come[j]) {
                i++;
                j++;
            }
            run.stay(offset + stays, offset + j);
        }
    }

    private static void mark(boolean[] changed, Chunk<String> chunk) {
        for (int i = 0; i < chunk.size(); i++) {
            changed[chunk.getPosition() + i] = true;
        }
    }

    private static List<String> forms(Words words) {
        List<String> forms = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            forms.add(words.form(i));
        }
        return forms;
    }

    private static int commonHead(List<String> left, List<String> right) {
        int at = 0;
        while (at < left.size() && at < right.size() && left.get(at).equals(right.get(at))) {
            at++;
        }
        return at;
    }

    private static int commonTail(List<String> left, List<String> right, int head) {
        int at = 0;
        while (at < left.size() - head
                && at < right.size() - head
                && left.get(left.size() - 1 - at).equals(right.get(right.size() - 1 - at))) {
            at++;
        }
        return at;
    }

    /** Puts changes one behind the other, neighbours of one kind made one. */
    private static final class Run {

        private final String before;
        private final Words left;
        private final String after;
        private final Words right;
        private final List<WordChange> changes = new ArrayList<>();

        private Run(String before, Words left, String after, Words right) {
            this.before = before;
            this.left = left;
            this.after = after;
            this.right = right;
        }

        private void stay(int from, int to) {
            add(Kind.STAYED, after, right, from, to);
        }

        private void come(int from, int to) {
            add(Kind.CAME, after, right, from, to);
        }

        private void go(int from, int to) {
            add(Kind.WENT, before, left, from, to);
        }

        private void add(Kind kind, String text, Words words, int from, int to) {
            if (from >= to) {
                return;
            }
            // A word goes with the punctuation behind it, the first one with what stands before it too.
            int start = from == 0 ? 0 : words.start(from);
            int end = to == words.size() ? text.length() : words.start(to);
            String piece = text.substring(start, end).replaceAll("\\s+", " ");
            int last = changes.size() - 1;
            if (last >= 0 && changes.get(last).kind() == kind) {
                changes.set(last, new WordChange(kind, changes.get(last).text() + piece));
            } else {
                changes.add(new WordChange(kind, piece));
            }
        }

        private List<WordChange> changes() {
            return List.copyOf(changes);
        }
    }
}
