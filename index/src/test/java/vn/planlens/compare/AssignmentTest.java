package vn.planlens.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.planlens.compare.Assignment.Pair;

class AssignmentTest {

    @Test
    void findsTheGreatestSum() {
        Random random = new Random(11);
        for (int round = 0; round < 400; round++) {
            int lefts = random.nextInt(6);
            int rights = random.nextInt(6);
            List<Pair> possible = new ArrayList<>();
            for (int i = 0; i < lefts; i++) {
                for (int j = 0; j < rights; j++) {
                    if (random.nextInt(3) > 0) {
                        possible.add(new Pair(i, j, 0.1 + random.nextInt(10) / 10.0));
                    }
                }
            }
            List<Pair> best = Assignment.best(lefts, rights, possible);
            assertOneToOne(best);
            assertThat(best).allSatisfy(pair -> assertThat(possible).contains(pair));
            assertThat(sum(best)).isCloseTo(greatest(possible, 0, new HashSet<>(), new HashSet<>()), within(1e-9));
        }
    }

    private static double sum(List<Pair> pairs) {
        return pairs.stream().mapToDouble(Pair::score).sum();
    }

    private static void assertOneToOne(List<Pair> pairs) {
        assertThat(pairs.stream().map(Pair::left)).doesNotHaveDuplicates();
        assertThat(pairs.stream().map(Pair::right)).doesNotHaveDuplicates();
    }

    private static double greatest(List<Pair> possible, int at, Set<Integer> lefts, Set<Integer> rights) {
        if (at == possible.size()) {
            return 0;
        }
        Pair pair = possible.get(at);
        double best = greatest(possible, at + 1, lefts, rights);
        if (lefts.add(pair.left())) {
            if (rights.add(pair.right())) {
                best = Math.max(best, pair.score() + greatest(possible, at + 1, lefts, rights));
                rights.remove(pair.right());
            }
            lefts.remove(pair.left());
        }
        return best;
    }

    @Test
    void doesNotDependOnTheOrderOfWhatIsPossible() {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                possible.add(new Pair(i, j, 1 + (i * 31 + j * 17) % 13));
            }
        }
        List<Pair> first = Assignment.best(8, 8, possible);
        Random random = new Random(5);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(possible, random);
            assertThat(Assignment.best(8, 8, possible)).isEqualTo(first);
        }
    }

    @Test
    void pairsALargeGroupToo() {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < 400; j++) {
                possible.add(new Pair(i, j, i == j ? 2 : 1));
            }
        }
        List<Pair> best = Assignment.best(400, 400, possible);
        assertOneToOne(best);
        assertThat(sum(best)).isEqualTo(800);
    }
}
