package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planlens.header.IssuerReader.Reading;
import vn.planlens.model.Folding;
import vn.planlens.model.Header;
import vn.planlens.model.Header.DocumentType;
import vn.planlens.model.Header.Origin;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.model.Warning;
import vn.planlens.model.WarningCode;
import vn.planlens.place.AdministrativeUnits;

/** Reads what a document says of itself. Pure and thread-safe, built once. */
public final class HeaderReader {

    private final DocumentTypes types = new DocumentTypes();
    private final LetterheadReader letterheads = new LetterheadReader(types);
    private final IssuerWords issuerWords = new IssuerWords();
    private final CarrierNotes notes = new CarrierNotes(types, issuerWords, letterheads);
    private final IssuerHeads issuerHeads = new IssuerHeads();
    private final TitleMentions titleMentions = new TitleMentions(types);
    private final TitleYears years = new TitleYears();
    private final SignatureWords signatureWords = new SignatureWords();
    private final ClosingReader closings = new ClosingReader(types, signatureWords);
    private final HeadReader heads;
    private final IssuerReader issuers;
    private final PathHints paths;

    /** @param units the lists of administrative units, which others can share */
    public HeaderReader(AdministrativeUnits units) {
        TitleReader titles = new TitleReader(types, issuerHeads, signatureWords);
        this.heads = new HeadReader(types, letterheads, titles, issuerHeads, signatureWords, units);
        this.issuers = new IssuerReader(issuerHeads, issuerWords, units);
        this.paths = new PathHints(units);
    }

    /** @param said what a person knows of the file; it fills and overrules what the text says */
    public HeaderReading read(PlanText plan, Hint said) {
        Hints hints = new Hints(said, paths, plan.source().file().path());
        String text = plan.text();
        String folded = plan.folded();
        Head head = heads.read(plan);
        Letterhead letterhead = head.letterhead();
        Title title = head.title() == null ? titleMentions.find(text, folded).orElse(null) : head.title();
        DocumentType type = type(title, letterhead.serial());
        String name = title == null ? null : title.text();
        Integer year = year(hints, years.yearOf(name, letterhead.issued()));
        Reading issuer = issuers.read(plan, letterhead, title, year, hints);
        Optional<CarrierNotes.Note> note =
                notes.read(notes.lines(text, folded), type, issuer.issuer().kind());
        Letterhead.Serial serial = serial(letterhead.serial(), note);
        PartialDate issued = finer(
                letterhead.issued(),
                note.or(() -> carrier(head)).map(CarrierNotes.Note::issued).orElse(null));
        Closing closing = closings.read(plan);
        Integer yearInText = years.yearOf(name, issued);
        Header header = new Header(
                type == null ? note.map(CarrierNotes.Note::type).orElse(null) : type,
                serial == null ? null : serial.number(),
                serial == null ? null : serial.symbol(),
                serial == null ? null : serial.reference(),
                name,
                year(hints, yearInText),
                issuer.issuer(),
                letterhead.place(),
                issued,
                closing.signer(),
                closing.recipients());
        Map<String, Origin> sources = Origins.of(header, issuer, hints, yearInText != null);
        return new HeaderReading(header.withSources(sources), warnings(header, serial, issuer));
    }

    /** The decision that carries a plan without a letterhead of its own: the plan is of the same day. */
    private Optional<CarrierNotes.Note> carrier(Head head) {
        boolean own = head.letterhead().serial() != null || head.letterhead().issued() != null;
        return own ? Optional.empty() : notes.read(head.lines(), null, null);
    }

    private DocumentType type(Title title, Letterhead.Serial serial) {
        if (title != null) {
            return title.type();
        }
        return serial == null ? null : types.bySymbol(serial.symbol()).orElse(null);
    }

    private static Integer year(Hints hints, Integer ofText) {
        if (hints.said().year() != null) {
            return hints.said().year();
        }
        return ofText == null ? hints.path().year() : ofText;
    }

    /** The letterhead's number; where it is left blank, that of the annex's note. */
    private static Letterhead.Serial serial(Letterhead.Serial own, Optional<CarrierNotes.Note> note) {
        Letterhead.Serial noted = note.map(CarrierNotes.Note::serial).orElse(null);
        if (own == null || noted == null) {
            return own == null ? noted : own;
        }
        boolean same = Folding.fold(own.symbol()).equals(Folding.fold(noted.symbol()));
        return own.number() == null && same ? noted : own;
    }

    /** The letterhead's date, with what it leaves blank filled by the annex's note where that does not speak against it. */
    private static PartialDate finer(PartialDate own, PartialDate noted) {
        if (own == null || noted == null) {
            return own == null ? noted : own;
        }
        boolean within = !noted.first().isBefore(own.first()) && !noted.last().isAfter(own.last());
        return within ? noted : own;
    }

    private static List<Warning> warnings(Header header, Letterhead.Serial serial, Reading issuer) {
        List<Warning> warnings = new ArrayList<>();
        if (header.documentType() == null && header.title() == null && header.symbol() == null) {
            warnings.add(new Warning(WarningCode.NO_HEADER, "neither letterhead nor title was found", null, null));
        }
        if (serial != null && serial.number() == null) {
            warnings.add(new Warning(
                    WarningCode.BLANK_NUMBER, "the document's own number is left blank", serial.span(), null));
        }
        if (!issuer.candidates().isEmpty()) {
            warnings.add(new Warning(
                    WarningCode.AMBIGUOUS_WARD, "the issuing unit can be " + issuer.describeCandidates(), null, null));
        }
        return warnings;
    }
}
