package vn.planlens.index;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import vn.planlens.index.text.Names;
import vn.planlens.model.Header;
import vn.planlens.model.Plan;
import vn.planlens.model.SourceText;
import vn.planlens.model.WarningCode;
import vn.planlens.place.AdministrativeUnit;

/** The last document of a plan's block: what is said of the plan as a whole. */
final class PlanDocument {

    private static final Map<String, String> FORMATS = Map.of(
            "application/pdf", "pdf",
            "application/msword", "doc",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.oasis.opendocument.text", "odt",
            "application/rtf", "rtf",
            "text/rtf", "rtf",
            "text/html", "html",
            "application/xhtml+xml", "html",
            "text/plain", "txt",
            "text/markdown", "md");

    private final Document document = new Document();

    private PlanDocument() {}

    static Document of(Plan plan, SourceText source, String path, PlanFindings findings, WardLinks links) {
        PlanDocument made = new PlanDocument();
        made.identity(plan, source);
        made.document.add(new BinaryDocValuesField(Fields.PATHS, new BytesRef(path)));
        made.header(plan.header());
        made.wardLinks(plan.header(), links);
        made.file(plan);
        PlanFindings.Terms everywhere = findings.everywhere();
        findings.addTo(made.document, everywhere);
        PlanFindings.addColumns(made.document, everywhere);
        return made.document;
    }

    private void identity(Plan plan, SourceText source) {
        document.add(new StringField(Fields.DOC, Fields.PLAN_DOC, Field.Store.NO));
        document.add(PlanDocuments.noText());
        document.add(id(Fields.BLOCK, plan.id()));
        document.add(id(Fields.ID, plan.id()));
        document.add(new BinaryDocValuesField(Fields.ID, PlanId.bytes(plan.id())));
        document.add(new BinaryDocValuesField(Fields.BODY, PlanBody.write(source.text(), source.pageStarts(), plan)));
        document.add(new NumericDocValuesField(Fields.GROUP, 0));
        document.add(new BinaryDocValuesField(
                Fields.FINGERPRINT, Fingerprint.of(source.text()).bytes()));
        boolean silent = plan.warnings().stream()
                .anyMatch(warning ->
                        warning.code() == WarningCode.NO_TEXT_LAYER || warning.code() == WarningCode.UNRELIABLE_TEXT);
        document.add(new NumericDocValuesField(Fields.SILENT, silent ? 1 : 0));
    }

    private void header(Header header) {
        Header.Issuer issuer = header.issuer();
        if (issuer.ward() != null) {
            name(Fields.WARD, wardTerm(issuer));
        }
        name(Fields.KIND, whole(issuer.kind()));
        name(Fields.DISTRICT, whole(issuer.district()));
        name(Fields.PROVINCE, whole(issuer.province()));
        name(Fields.LEVEL, issuer.level() == null ? null : issuer.level().name().toLowerCase(Locale.ROOT));
        if (header.documentType() != null) {
            name(
                    Fields.TYPE,
                    Fields.join(
                            header.documentType().code(), header.documentType().name()));
        }
        if (header.year() != null) {
            document.add(new IntPoint(Fields.YEAR, header.year()));
            document.add(new NumericDocValuesField(Fields.YEAR, header.year()));
        }
        if (header.title() != null) {
            document.add(PlanDocuments.unscored(Fields.TITLE_WORDS, header.title()));
            document.add(new SortedDocValuesField(Fields.TITLE, PlanDocuments.bytes(header.title())));
        }
        if (header.reference() != null) {
            document.add(new SortedDocValuesField(Fields.REFERENCE, PlanDocuments.bytes(header.reference())));
        }
        if (header.issued() != null) {
            document.add(new SortedDocValuesField(
                    Fields.ISSUED, new BytesRef(header.issued().toString())));
        }
        int standing = (header.number() == null ? 0 : 1) + (header.signer().name() == null ? 0 : 1);
        document.add(new NumericDocValuesField(Fields.STANDING, standing));
    }

    private void wardLinks(Header header, WardLinks links) {
        AdministrativeUnit unit = links.unit(header);
        if (unit == null) {
            return;
        }
        links.terms(unit).forEach(term -> document.add(new StringField(Fields.LINKED_WARD, term, Field.Store.NO)));
        AdministrativeUnit today = links.today(unit);
        if (today != null) {
            String name = Fields.join(
                    Names.compared(today.name()),
                    Names.compared(today.province().name()));
            document.add(new SortedDocValuesField(Fields.WARD_TODAY, PlanDocuments.bytes(name)));
        }
    }

    private void file(Plan plan) {
        String media = plan.source().mediaType();
        if (media != null) {
            String bare = media.indexOf(';') < 0
                    ? media
                    : media.substring(0, media.indexOf(';')).strip();
            name(Fields.FORMAT, Fields.join(FORMATS.getOrDefault(bare, bare), media));
        }
        Integer pages = plan.source().pages();
        document.add(new NumericDocValuesField(Fields.PAGES, pages == null ? 0 : pages));
    }

    static String wardTerm(Header.Issuer issuer) {
        return Fields.join(
                Names.compared(issuer.ward()), issuer.ward(), issuer.kind(), issuer.district(), issuer.province());
    }

    /** A term that tells which plan something belongs to. */
    static Field id(String field, String planId) {
        return new StringField(field, PlanId.term(field, planId).bytes(), Field.Store.NO);
    }

    /** A name of one part. */
    private static String whole(String name) {
        return name == null ? null : Fields.join(name);
    }

    private void name(String field, String name) {
        if (name != null) {
            document.add(new StringField(field, name, Field.Store.NO));
            document.add(new SortedDocValuesField(field, PlanDocuments.bytes(name)));
        }
    }
}
