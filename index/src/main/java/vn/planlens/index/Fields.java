package vn.planlens.index;

/**
 * Every field of the Lucene index: its name, type and meaning. The index holds blocks: the sections of a plan, each with
 * its tasks behind it, mentions of cited documents, all in reading order, and behind them the plan itself; beside the blocks stands one
 * document for each file of the ledger. "Term" is an indexed string taken whole, "words" is text cut by
 * {@link vn.planlens.index.text.VietnameseAnalyzer} with positions, "column" is a doc value.
 *
 * <p>A name with several parts ({@link #WARD}) is one string whose parts stand between {@link #PART} signs, the part
 * that identifies it first.
 */
final class Fields {

    /** Raised whenever an older or newer program would misread the index. */
    static final int FORMAT_VERSION = 8;

    /** Parts the parts of a name: U+001F, which no text holds. */
    static final char PART = '\u001f';

    /** Characters of a part: a term of Lucene that is cut itself would lose its last parts. */
    private static final int LONGEST_PART = 500;

    // ---- every document

    /** Term: what the document is: {@code plan}, {@code section}, {@code task}, {@code citation}, {@code file}. */
    static final String DOC = "doc";

    /** Term, on each document of a block: {@link PlanId} of the plan; a block is replaced and deleted by it. */
    static final String BLOCK = "block";

    // ---- sections and tasks

    /** Words of the section (heading and own text) or task; none on all other documents. */
    static final String TEXT = "text";

    /** Words of the section's heading, where it begins. */
    static final String HEADING = "heading";

    /** Term, folded: path of the section, where it begins. */
    static final String PATH = "path";

    /** Number column, where a section begins: how many of the next documents are its tasks, parts and their tasks. */
    static final String BELOW = "below";

    /** Sorted column of sections and mentions: path of the section as written, absent outside any section. */
    static final String SECTION_PATH = "sectionPath";

    /** Sorted column of sections: heading, absent where it has none. */
    static final String SECTION_TITLE = "sectionTitle";

    /** Number column of sections and mentions: offset of its first character in the plan's text. */
    static final String START = "start";

    /** Number column of sections: blanks between its last character and the next section, or the end of the text. */
    static final String GAP = "gap";

    /** Sorted column: id of the task. */
    static final String TASK_ID = "taskId";

    // ---- sections, tasks and plans: what is found there

    /** Terms, on mentions too; on plans also a sorted-set {@link #column}: searched form of the key, {@link #PART}, key as written. */
    static final String CITES = "cites";

    /** Terms; on plans also a sorted-set {@link #column}: compared form of the unit's name, {@link #PART}, the name. */
    static final String UNIT = "unit";

    /** As {@link #UNIT}: only units that lead. */
    static final String LEAD = "lead";

    /** Terms; on plans also a sorted-set {@link #column}: id of the channel, {@link #PART}, its label. */
    static final String CHANNEL = "channel";

    /** Terms: last day of each dated deadline, in days since 1970-01-01, as bytes in the order of days. */
    static final String DUE = "due";

    /** Terms: how deadlines bind ({@code by}, {@code in}, {@code recurring} ...) and how often ({@code P1M}). */
    static final String DUE_KIND = "dueKind";

    /** Sorted-set column on plans: quarter in which a dated deadline ends, {@code 2026-Q1}. */
    static final String DUE_QUARTER = "dueQuarter";

    /** Number column: the earliest {@link #DUE}. */
    static final String FIRST_DUE = "firstDue";

    // ---- mentions of cited documents

    /** Sorted column: what is cited: key, date, issuer, place, level, each part empty where unknown. */
    static final String DOCUMENT = "document";

    /** Number column: role of the mention, ordinal of {@link vn.planlens.model.Citation.Role}; -1 of a reference. */
    static final String ROLE = "role";

    /** Sorted column: the words of the mention. */
    static final String QUOTE = "quote";

    /** Number column: 1-based page, 0 where unknown. */
    static final String PAGE = "page";

    // ---- plans

    /** Term and binary column: {@link PlanId} of the plan. */
    static final String ID = "id";

    /** Binary column: text, page starts and the plan, see {@link PlanBody}. */
    static final String BODY = "body";

    /** Binary column, updated in place: the paths of its file, sorted, parted by U+0000. */
    static final String PATHS = "paths";

    /** Number column, updated in place: the group of near-duplicates it belongs to, 0 for none. */
    static final String GROUP = "group";

    /** Binary column: a fingerprint of its wording, see {@link Fingerprint}. */
    static final String FINGERPRINT = "fingerprint";

    /** Term and sorted column: compared name, name, kind, district, province. */
    static final String WARD = "ward";

    /**
     * Term: a ward that the issuing ward was merged into or renamed to in July 2025, or that it was made of: compared
     * name, name, province, {@code into} or {@code from}, the issuing ward with its kind.
     */
    static final String LINKED_WARD = "linkedWard";

    /** Sorted column: today's unit of the issuing ward where it goes on under its name: compared name, province. */
    static final String WARD_TODAY = "wardToday";

    /** Term and sorted column: kind of the issuing unit. */
    static final String KIND = "kind";

    /** Term and sorted column: proper name of the district. */
    static final String DISTRICT = "district";

    /** Term and sorted column: proper name of the province. */
    static final String PROVINCE = "province";

    /** Int point and number column: the year the plan is for. */
    static final String YEAR = "year";

    /** Term and sorted column: code of the kind of document, {@link #PART}, its name. */
    static final String TYPE = "type";

    /** Term and sorted column: tier of the issuer. */
    static final String LEVEL = "level";

    /** Term and sorted column: short name of the file format, {@link #PART}, media type. */
    static final String FORMAT = "format";

    /** Words of the title. */
    static final String TITLE_WORDS = "titleWords";

    /** Sorted column: the title. */
    static final String TITLE = "title";

    /** Sorted column: number and symbol. */
    static final String REFERENCE = "reference";

    /** Sorted column: date of issue as far as known. */
    static final String ISSUED = "issued";

    /** Number column: pages of the file, 0 where the format has none. */
    static final String PAGES = "pages";

    /** Number column: 1 where the text is missing or unreliable, so that silence proves nothing. */
    static final String SILENT = "silent";

    /** Number column: 2 for a numbered and signed copy, 1 for one of both, 0 for a draft. */
    static final String STANDING = "standing";

    // ---- files of the ledger

    /** Term: path of the file. */
    static final String FILE = "file";

    /** Term and sorted column: name of its {@link FileState}. */
    static final String FILE_STATE = "fileState";

    /** Binary column: the row of the ledger but for what many rows share, see {@link LedgerRow}. */
    static final String FILE_ROW = "fileRow";

    /** Sorted column: what read the file. */
    static final String FILE_TOOLS = "fileTools";

    /** Sorted column: its media type. */
    static final String FILE_TYPE = "fileType";

    static final String PLAN_DOC = "plan";
    static final String SECTION_DOC = "section";
    static final String TASK_DOC = "task";
    static final String CITATION_DOC = "citation";
    static final String FILE_DOC = "file";

    private Fields() {}

    /** The column of a field that has terms on several kinds of documents: a field is of one type everywhere. */
    static String column(String field) {
        return field + ".column";
    }

    /** One name of several parts; a null part is empty, and what is far too long for a name is cut. */
    static String join(String... parts) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                name.append(PART);
            }
            name.append(parts[i] == null ? "" : parts[i].substring(0, Math.min(LONGEST_PART, parts[i].length())));
        }
        return name.toString();
    }

    /** The parts of a name; an empty part is null. */
    static String[] split(String name) {
        String[] parts = name.split(String.valueOf(PART), -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].isEmpty() ? null : parts[i];
        }
        return parts;
    }
}
