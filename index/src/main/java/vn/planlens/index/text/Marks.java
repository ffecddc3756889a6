package vn.planlens.index.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/** Automata that read a letter typed without marks as the letter with any marks. */
final class Marks {

    /** Of each letter of the Latin alphabet, the lower-case letters that are it with marks; đ is d with a mark. */
    private static final Map<Character, char[]> MARKED = marked();

    private Marks() {}

    private static Map<Character, char[]> marked() {
        Map<Character, List<Character>> found = new HashMap<>();
        for (char sign = '\u00e0'; sign <= '\u1ef9'; sign++) {
            boolean latin = sign < '\u0250' || sign >= '\u1e00';
            if (latin && Character.isLowerCase(sign)) {
                char base = sign == 'đ'
                        ? 'd'
                        : Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                                .charAt(0);
                if (base < 0x80) {
                    found.computeIfAbsent(base, key -> new ArrayList<>()).add(sign);
                }
            }
        }
        Map<Character, char[]> marked = new HashMap<>();
        found.forEach((base, signs) -> {
            char[] all = new char[signs.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = signs.get(i);
            }
            marked.put(base, all);
        });
        return Map.copyOf(marked);
    }

    /** Accepts the word with any marks on its unmarked letters. */
    static Automaton anyMarks(String word) {
        Automaton automaton = new Automaton();
        int state = automaton.createState();
        for (int at = 0; at < word.length(); ) {
            int sign = word.codePointAt(at);
            int next = automaton.createState();
            addLetter(automaton, state, next, sign);
            state = next;
            at += Character.charCount(sign);
        }
        automaton.setAccept(state, true);
        automaton.finishState();
        return automaton;
    }

    private static void addLetter(Automaton automaton, int from, int to, int sign) {
        automaton.addTransition(from, to, sign);
        char[] marked = sign < 0x80 ? MARKED.get((char) sign) : null;
        if (marked != null) {
            for (char other : marked) {
                automaton.addTransition(from, to, other);
            }
        }
    }

    /** Accepts what a pattern with {@code *} and {@code ?} means. */
    static Automaton pattern(String pattern, boolean anyMarks) {
        List<Automaton> parts = new ArrayList<>();
        for (int at = 0; at < pattern.length(); ) {
            int sign = pattern.codePointAt(at);
            if (sign == '*') {
                parts.add(Automata.makeAnyString());
            } else if (sign == '?') {
                parts.add(Automata.makeAnyChar());
            } else {
                String letter = Character.toString(sign);
                parts.add(anyMarks ? anyMarks(letter) : Automata.makeString(letter));
            }
            at += Character.charCount(sign);
        }
        return Operations.determinize(Operations.concatenate(parts), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }

    /** Accepts what the automaton accepts, with any marks on its unmarked letters. */
    static Automaton widened(Automaton automaton) {
        Automaton.Builder wide = new Automaton.Builder();
        wide.copyStates(automaton);
        Transition transition = new Transition();
        for (int state = 0; state < automaton.getNumStates(); state++) {
            int count = automaton.initTransition(state, transition);
            for (int i = 0; i < count; i++) {
                automaton.getNextTransition(transition);
                wide.addTransition(state, transition.dest, transition.min, transition.max);
                for (Map.Entry<Character, char[]> letter : MARKED.entrySet()) {
                    if (transition.min <= letter.getKey() && letter.getKey() <= transition.max) {
                        for (char marked : letter.getValue()) {
                            wide.addTransition(state, transition.dest, marked);
                        }
                    }
                }
            }
        }
        return Operations.determinize(wide.finish(), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
