package vn.planlens.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Walks over a page and fills a flow. For one page. */
final class HtmlFlow implements NodeFilter {

    private static final Set<String> NOT_SHOWN = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "input",
            "textarea",
            "iframe",
            "object",
            "del",
            "head",
            "footer",
            "aside",
            "audio",
            "video",
            "map");

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final FlowBuilder flow;
    private final Map<String, String> notes;
    private final StringBuilder text = new StringBuilder();
    private final Deque<RunStyle> styles = new ArrayDeque<>();
    private final HtmlLists lists = new HtmlLists();
    private UnreadableFileException failure;
    private int preformatted;

    HtmlFlow(FlowBuilder flow, Map<String, String> notes) {
        this.flow = flow;
        this.notes = notes;
        styles.push(RunStyle.NONE);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (failure != null) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode characters) {
            append(characters.getWholeText());
        } else if (node instanceof Element element) {
            return begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult begin(Element element) {
        String name = element.normalName();
        if (NOT_SHOWN.contains(name) || isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        String note = name.equals("a") ? note(element.attr("href")) : null;
        if (note != null) {
            footnote(note);
            return FilterResult.SKIP_ENTIRELY;
        }
        styles.push(style(element).over(styles.peek()));
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "br" -> text.append('\n');
            case "pre" -> preformatted++;
            case "ol", "ul" -> lists.open(element);
            case "li" -> lists.item(element);
            case "table" -> openTable(element);
            case "tr" -> flow.openRow();
            case "td", "th" ->
                flow.openCell(
                        new TableDraft.Extent(number(element.attr("colspan")), number(element.attr("rowspan")), false));
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            styles.pop();
            if (BLOCKS.contains(name)) {
                flush();
            }
            switch (name) {
                case "pre" -> preformatted--;
                case "ol", "ul" -> lists.close();
                case "td", "th" -> flow.closeCell();
                case "table" -> flow.closeTable();
                default -> {}
            }
        }
        return failure == null ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    /** Ends the last paragraph; to be called when all has been walked over. */
    void finish() throws UnreadableFileException {
        flush();
        if (failure != null) {
            throw failure;
        }
    }

    private void openTable(Element table) {
        flow.openTable();
        if (flow.table() != null) {
            flow.table().placeAroundMerged();
            String style = table.attr("style");
            boolean drawn = table.hasAttr("border") && number(table.attr("border")) > 0;
            if (drawn || !style.contains("border") && table.selectFirst("[style*=border]") == null) {
                flow.table().ruled(drawn);
            }
        }
    }

    private static int number(String attribute) {
        return attribute.matches("[0-9]{1,5}") ? Integer.parseInt(attribute) : 1;
    }

    private static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        String title = element.normalName().equals("div") ? element.attr("title") : "";
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("mso-hide:all")
                || style.contains("mso-element:header")
                || style.contains("mso-element:footer")
                || title.equals("header")
                || title.equals("footer");
    }

    private static RunStyle style(Element element) {
        String style = element.attr("style").replace(" ", "");
        Boolean caps = style.contains("text-transform:uppercase") ? Boolean.TRUE : null;
        String font = element.normalName().equals("font") && element.hasAttr("face") ? element.attr("face") : null;
        int family = style.indexOf("font-family:");
        if (family >= 0) {
            String rest = style.substring(family + "font-family:".length());
            int end = rest.indexOf(';');
            font = (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").replace("'", "");
        }
        return new RunStyle(null, caps, font);
    }

    private String note(String href) {
        if (!href.startsWith("#")) {
            return null;
        }
        String name = href.substring(1);
        String body = name.endsWith("sym") ? name.substring(0, name.length() - 3) : name;
        return notes.get(body.startsWith("_") ? body.substring(1) : body);
    }

    private void append(String characters) {
        String shown = flow.show(characters, styles.peek());
        for (int i = 0; i < shown.length(); i++) {
            char sign = shown.charAt(i);
            boolean blank = preformatted == 0 && " \t\n\r\f".indexOf(sign) >= 0;
            if (!blank) {
                text.append(sign);
            } else if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
    }

    private void flush() {
        String paragraph = text.toString();
        text.setLength(0);
        if (failure != null || paragraph.isBlank()) {
            return;
        }
        try {
            flow.paragraph(lists.marker() + paragraph.strip(), flow.page());
        } catch (UnreadableFileException e) {
            failure = e;
        }
    }

    private void footnote(String note) {
        try {
            flow.footnote(note);
        } catch (UnreadableFileException e) {
            failure = e;
        }
    }
}
