package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers and bullets that a browser puts in front of list items. */
final class HtmlLists {

    private static final Map<String, NumberStyle> STYLES = Map.of(
            "a", NumberStyle.LOWER_LETTER,
            "lower-alpha", NumberStyle.LOWER_LETTER,
            "lower-latin", NumberStyle.LOWER_LETTER,
            "A", NumberStyle.UPPER_LETTER,
            "upper-alpha", NumberStyle.UPPER_LETTER,
            "upper-latin", NumberStyle.UPPER_LETTER,
            "i", NumberStyle.LOWER_ROMAN,
            "lower-roman", NumberStyle.LOWER_ROMAN,
            "I", NumberStyle.UPPER_ROMAN,
            "upper-roman", NumberStyle.UPPER_ROMAN);

    private static final class OpenList {
        private NumberStyle style;
        private int next;
        private int step = 1;
        private boolean bare;
    }

    private final Deque<OpenList> open = new ArrayDeque<>();
    /**
     * The next number at each depth. LibreOffice writes a list that goes on after other paragraphs as a list right inside
     * a list, without telling the number at which it goes on.
     */
    private final Map<Integer, Integer> reached = new HashMap<>();

    private String waiting = "";

    void open(Element element) {
        OpenList list = new OpenList();
        list.style = element.normalName().equals("ul") ? NumberStyle.NONE : style(element);
        list.bare = element.attr("style").replace(" ", "").contains("list-style:none")
                || element.attr("style").replace(" ", "").contains("list-style-type:none");
        Element around = element.parent();
        boolean fragment = around != null && around.nameIs("ol") && !element.hasAttr("start");
        list.next = fragment ? reached.getOrDefault(open.size(), 1) : number(element.attr("start"), 1);
        if (element.hasAttr("reversed")) {
            list.step = -1;
            list.next = element.hasAttr("start")
                    ? list.next
                    : (int) element.children().stream()
                            .filter(child -> child.nameIs("li"))
                            .count();
        }
        open.push(list);
    }

    void close() {
        open.poll();
        waiting = "";
    }

    void item(Element element) {
        OpenList list = open.peek();
        if (list == null || list.bare) {
            waiting = "";
            return;
        }
        list.next = number(element.attr("value"), list.next);
        waiting = list.style == NumberStyle.NONE ? "\u2022 " : list.style.write(list.next) + ". ";
        list.next += list.step;
        if (list.style != NumberStyle.NONE) {
            reached.put(open.size() - 1, list.next);
            reached.keySet().removeIf(depth -> depth >= open.size());
        }
    }

    /** The marker of the item whose first paragraph this is; empty for all others. */
    String marker() {
        String marker = waiting;
        waiting = "";
        return marker;
    }

    private static int number(String attribute, int otherwise) {
        return attribute.matches("-?[0-9]{1,6}") ? Integer.parseInt(attribute) : otherwise;
    }

    private static NumberStyle style(Element element) {
        String css = element.attr("style").replace(" ", "");
        return STYLES.entrySet().stream()
                .filter(style -> element.attr("type").equals(style.getKey()) || css.contains("type:" + style.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(NumberStyle.DECIMAL);
    }
}
