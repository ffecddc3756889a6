package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of an OpenDocument text while it is read: which is open, how far each has counted. */
final class OdtLists {

    private static final class OpenList {
        private String style;
        private ListCounter counter;
        private boolean numberWaits;
        private Integer start;
    }

    private final OdtStyles styles;
    private final Deque<OpenList> open = new ArrayDeque<>();
    private final Map<String, ListCounter> byId = new HashMap<>();
    private final Map<String, ListCounter> byStyle = new HashMap<>();
    private final ListCounter headings = new ListCounter();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    void openList(XmlEvents xml) {
        OpenList list = new OpenList();
        OpenList outer = open.peek();
        list.style = xml.attribute("style-name");
        if (outer != null) {
            list.style = list.style == null ? outer.style : list.style;
            list.counter = outer.counter;
        } else {
            String continued = xml.attribute("continue-list");
            boolean goesOn = "true".equals(xml.attribute("continue-numbering"));
            list.counter = continued != null ? byId.get(continued) : goesOn ? byStyle.get(key(list.style)) : null;
            list.counter = list.counter == null ? new ListCounter() : list.counter;
            byStyle.put(key(list.style), list.counter);
        }
        String id = xml.attribute("id");
        if (id != null) {
            byId.put(id, list.counter);
        }
        open.push(list);
    }

    private static String key(String style) {
        return style == null ? "" : style;
    }

    void closeList() {
        open.poll();
    }

    /** An item begins; its first paragraph gets the number. */
    void item(XmlEvents xml) {
        OpenList list = open.peek();
        if (list != null) {
            list.numberWaits = true;
            int start = xml.intAttribute("start-value", -1);
            list.start = start < 0 ? null : start;
        }
    }

    void closeItem() {
        if (!open.isEmpty()) {
            open.peek().numberWaits = false;
        }
    }

    /** The marker of the paragraph of that style that begins here, with the gap before its text; else empty. */
    String marker(String paragraphStyle) {
        OpenList list = open.peek();
        if (list == null || !list.numberWaits) {
            return "";
        }
        // An item that only holds an inner list has no number of its own.
        open.forEach(outer -> outer.numberWaits = false);
        String style = list.style == null ? styles.listOf(paragraphStyle) : list.style;
        List<ListLevel> levels = style == null ? null : styles.list(style);
        int level = open.size() - 1;
        if (levels == null || level >= levels.size()) {
            return "";
        }
        if (list.start != null) {
            list.counter.startAt(level, list.start);
            list.start = null;
        }
        return list.counter.next(level, levels);
    }

    /** The marker of a heading outside of any list. */
    String headingMarker(int outlineLevel) {
        List<ListLevel> levels = styles.outline();
        return outlineLevel < 1 || outlineLevel > levels.size() ? "" : headings.next(outlineLevel - 1, levels);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /** Hides the lists around: what begins now, in a cell or a note, is in none of them. */
    Deque<?> suspend() {
        Deque<OpenList> around = new ArrayDeque<>(open);
        open.clear();
        return around;
    }

    void resume(Deque<?> around) {
        open.clear();
        around.forEach(list -> open.addLast((OpenList) list));
    }
}
