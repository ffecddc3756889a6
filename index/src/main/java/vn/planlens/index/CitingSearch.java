package vn.planlens.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.TermQuery;
import vn.planlens.index.Mentions.Mention;
import vn.planlens.index.citing.CitedDocument;
import vn.planlens.index.citing.CitingRequest;
import vn.planlens.index.citing.CitingResult;
import vn.planlens.index.citing.CitingRow;
import vn.planlens.index.citing.CitingRow.Status;
import vn.planlens.index.query.BadQueryException;
import vn.planlens.index.query.KeyForm;
import vn.planlens.index.query.NamePattern;
import vn.planlens.index.query.NearestNames;
import vn.planlens.index.query.QueryField;
import vn.planlens.index.query.Ranges;
import vn.planlens.model.Citation;
import vn.planlens.model.PartialDate;

/** Answers who cites a document: one row for each plan, whether it cites or not. */
final class CitingSearch {

    /** States of files that may well hold a plan, of which the index knows nothing. */
    private static final Set<FileState> UNREADABLE = EnumSet.of(
            FileState.NO_TEXT_LAYER,
            FileState.UNRELIABLE_TEXT,
            FileState.ENCRYPTED,
            FileState.DAMAGED,
            FileState.TOO_LARGE,
            FileState.TIMED_OUT,
            FileState.OUT_OF_MEMORY,
            FileState.CRASHED,
            FileState.UNREADABLE);

    private final Snapshot snapshot;
    private final FieldTerms terms;
    private final List<Note> notes = new ArrayList<>();

    CitingSearch(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.terms = new FieldTerms(snapshot);
    }

    CitingResult citing(CitingRequest request) throws BadQueryException, IOException {
        List<Set<String>> asked = new ArrayList<>();
        Set<String> keys = new LinkedHashSet<>();
        for (String key : request.keys()) {
            Set<String> meant = new LinkedHashSet<>(keyTerms(key));
            meant.forEach(term -> keys.add(Fields.split(term)[1]));
            if (meant.isEmpty()) {
                keys.add(key.strip());
            }
            asked.add(meant);
        }
        Map<Integer, List<Mention>> mentions = mentions(asked, request);
        Question question = Translator.translate(snapshot, null, request.filter(), Scope.PLAN, false, notes);
        HitCollector found = new HitCollector(false);
        snapshot.searcher().search(question.query(), found);
        Matched plans = Matched.of(snapshot, found);
        List<CitingRow> rows = rows(plans, mentions, asked, request.all());
        if (request.filter().isEmpty()) {
            rows.addAll(unreadableFiles());
        }
        DocumentTally tally = new DocumentTally();
        for (int plan : plans.planDocs()) {
            mentions.getOrDefault(plan, List.of()).stream()
                    .filter(Mention::numbered)
                    .forEach(mention -> tally.add(mention.place().document(), plan));
        }
        List<String> missing = new MissingWards(snapshot).of(request.wards(), plans);
        return new CitingResult(
                List.copyOf(keys), rows, tally.counts(), missing, List.copyOf(new LinkedHashSet<>(notes)));
    }

    private List<String> keyTerms(String key) throws IOException {
        List<String> meant = terms.of(QueryField.CITES, key);
        List<String> keys =
                meant.stream().map(term -> Fields.split(term)[1]).distinct().toList();
        if (keys.size() > 1) {
            notes.add(new Note(Note.Code.SEVERAL_DOCUMENTS, key, keys));
        } else if (keys.isEmpty()) {
            notes.add(new Note(Note.Code.NO_SUCH_VALUE, key, NearestNames.of(key, terms.known(QueryField.CITES))));
        }
        return meant;
    }

    private Map<Integer, List<Mention>> mentions(List<Set<String>> asked, CitingRequest request)
            throws BadQueryException, IOException {
        Set<String> all = new TreeSet<>();
        asked.forEach(all::addAll);
        Optional<Ranges.Days> days = request.date() == null ? Optional.empty() : Ranges.days(request.date());
        if (request.date() != null && days.isEmpty()) {
            throw new BadQueryException(
                    BadQueryException.Code.BAD_VALUE,
                    request.date(),
                    1,
                    Math.max(1, request.date().length()),
                    request.date(),
                    List.of("2021-07-15", "2021"),
                    null);
        }
        NamePattern issuer = request.issuer() == null ? null : new NamePattern(request.issuer());
        Map<Integer, List<Mention>> byPlan = new HashMap<>();
        for (Mention mention : Mentions.of(snapshot, Conditions.in(Fields.CITES, List.copyOf(all)))) {
            CitedDocument document = mention.place().document();
            boolean dated = days.isEmpty() || document.date() != null && within(document.date(), days.get());
            boolean issued = issuer == null || document.issuer() != null && issuer.isIn(document.issuer());
            if (dated && issued) {
                byPlan.computeIfAbsent(mention.planDoc(), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        return byPlan;
    }

    private static boolean within(PartialDate date, Ranges.Days days) {
        return days.holds(date.first()) && days.holds(date.last());
    }

    private List<CitingRow> rows(
            Matched plans, Map<Integer, List<Mention>> mentions, List<Set<String>> asked, boolean all)
            throws IOException {
        PlanOrder order = snapshot.order();
        Snapshot.Row[] known = snapshot.rows(plans);
        int[] inOrder = new int[order.size()];
        Arrays.fill(inOrder, -1);
        for (int answering = 0; answering < plans.plans(); answering++) {
            inOrder[order.rank(plans.plan(answering))] = answering;
        }
        List<CitingRow> rows = new ArrayList<>();
        for (int answering : inOrder) {
            if (answering >= 0) {
                Snapshot.Row plan = known[plans.plan(answering)];
                List<Mention> own = mentions.getOrDefault(plans.planDocs()[answering], List.of());
                boolean cites = all ? citesAll(own, asked) : !own.isEmpty();
                Status silence = plan.silent() ? Status.UNREADABLE : Status.DOES_NOT_CITE;
                rows.add(row(plan.summary(), cites ? Status.CITES : silence, own));
            }
        }
        return rows;
    }

    private static boolean citesAll(List<Mention> mentions, List<Set<String>> asked) {
        Set<String> cited = new HashSet<>();
        mentions.forEach(
                mention -> cited.add(KeyForm.searched(mention.place().document().key())));
        return asked.stream().allMatch(meant -> meant.stream().anyMatch(term -> cited.contains(Fields.split(term)[0])));
    }

    private static CitingRow row(PlanSummary plan, Status status, List<Mention> mentions) {
        TreeSet<PartialDate> dates = new TreeSet<>();
        Set<Citation.Role> roles = new TreeSet<>();
        List<CitingRow.Place> places = new ArrayList<>();
        int numbered = 0;
        for (Mention mention : mentions) {
            places.add(mention.place());
            if (mention.numbered()) {
                numbered++;
                roles.add(mention.place().role());
            }
            if (mention.place().document().date() != null) {
                dates.add(mention.place().document().date());
            }
        }
        places.sort(Comparator.comparingInt(CitingRow.Place::start));
        return new CitingRow(
                plan, status, numbered, mentions.size() - numbered, List.copyOf(dates), List.copyOf(roles), places);
    }

    private List<CitingRow> unreadableFiles() throws IOException {
        List<CitingRow> rows = new ArrayList<>();
        for (FileEntry file : Ledger.shown(snapshot.reader(), UNREADABLE)) {
            boolean hasPlan = file.contentHash() != null
                    && snapshot.plans(new TermQuery(PlanId.term(Fields.ID, file.contentHash()))).length > 0;
            if (UNREADABLE.contains(file.state()) && !hasPlan) {
                String name = file.path().substring(file.path().lastIndexOf('/') + 1);
                PlanSummary known = new PlanSummary(
                        file.contentHash(),
                        name,
                        List.of(file.path()),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        file.mediaType(),
                        file.pages(),
                        List.of());
                rows.add(row(known, Status.UNREADABLE, List.of()));
            }
        }
        return rows;
    }
}
