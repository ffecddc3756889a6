package vn.planlens.cli.ingest;

import java.util.EnumSet;
import java.util.Set;
import vn.planlens.index.FileState;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;
import vn.planlens.model.WarningCode;

/**
 * What a file is that could be read.
 *
 * @param state where it ends
 * @param reason what is missing or else, in English, or null
 */
record Verdict(FileState state, String reason) {

    private static final String VIETNAMESE = "vi";

    /** Doubts that say a part of the file was not read. */
    private static final Set<WarningCode> PARTIAL =
            EnumSet.of(WarningCode.TRUNCATED, WarningCode.EMBEDDED_UNREAD, WarningCode.NO_TEXT_LAYER);

    private static final Set<FileState> WITH_PLAN = EnumSet.of(
            FileState.INDEXED, FileState.UNCHANGED, FileState.DUPLICATE, FileState.PARTIAL, FileState.UNRELIABLE_TEXT);

    static Verdict of(Plan plan, SourceText source) {
        if (source.text().isBlank()) {
            return warns(plan, WarningCode.NO_TEXT_LAYER)
                    ? new Verdict(FileState.NO_TEXT_LAYER, "its pages are pictures")
                    : new Verdict(FileState.EMPTY, "no text in it");
        }
        if (warns(plan, WarningCode.UNRELIABLE_TEXT)) {
            return new Verdict(FileState.UNRELIABLE_TEXT, null);
        }
        String language = plan.source().language();
        if (language != null && !language.equals(VIETNAMESE)) {
            return new Verdict(FileState.NOT_VIETNAMESE, "its language is " + language);
        }
        if (saysNothing(plan)) {
            return new Verdict(FileState.NOT_A_PLAN, "neither title nor sections, cited documents or tasks");
        }
        return plan.warnings().stream()
                .filter(warning -> PARTIAL.contains(warning.code()))
                .findFirst()
                .map(warning -> new Verdict(FileState.PARTIAL, warning.message()))
                .orElse(new Verdict(FileState.INDEXED, null));
    }

    /** Whether there is something to put into the index. */
    boolean holdsPlan() {
        return holdsPlan(state);
    }

    /** Whether files in that state have a plan in the index. */
    static boolean holdsPlan(FileState state) {
        return WITH_PLAN.contains(state);
    }

    private static boolean warns(Plan plan, WarningCode code) {
        return plan.warnings().stream().anyMatch(warning -> warning.code() == code);
    }

    private static boolean saysNothing(Plan plan) {
        return plan.header().documentType() == null
                && plan.outline().isEmpty()
                && plan.citations().isEmpty()
                && plan.tasks().isEmpty();
    }
}
