package vn.planlens.orgunit;

import java.util.List;
import vn.planlens.model.RuleId;
import vn.planlens.rules.Gazetteer;

/** Passes over how the holder of a post is addressed: "các ông (bà)", "đồng chí Lê Văn Tám - ". */
final class Honorifics {

    private static final String JOINTS = "-–,(:";

    private final Gazetteer<RuleId> words;
    private final String folded;
    private final ProperName properName;
    private final ListSigns signs;

    Honorifics(Gazetteer<RuleId> words, String folded, ProperName properName, ListSigns signs) {
        this.words = words;
        this.folded = folded;
        this.properName = properName;
        this.signs = signs;
    }

    /** Where the post can begin: behind an honorific and the holder's name; {@code at} itself where none stands there. */
    int end(int at, int end) {
        Gazetteer.Hit<RuleId> hit = words.longestAt(folded, at, end);
        if (hit == null) {
            return at;
        }
        int from = signs.skipBlanks(hit.span().end(), end);
        int joint = signs.skipBlanks(properName.placeEnd(from, end), end);
        boolean named = joint > from && joint < end && JOINTS.indexOf(folded.charAt(joint)) >= 0;
        return named ? signs.skipBlanks(joint + 1, end) : from;
    }

    /** The row of the honorific that stands at the offset. */
    List<RuleId> rules(int at, int end) {
        return List.of(words.longestAt(folded, at, end).value());
    }

    /** Behind the bracket that holds a post: "bà Hoàng Thị Lan (Trưởng thôn)". */
    int closed(int post, int postEnd, int end) {
        boolean opened = post > 0 && folded.charAt(post - 1) == '(';
        return opened && postEnd < end && folded.charAt(postEnd) == ')' ? postEnd + 1 : postEnd;
    }
}
