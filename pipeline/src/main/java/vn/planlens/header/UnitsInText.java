package vn.planlens.header;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.planlens.header.IssuerHeads.Head;
import vn.planlens.header.PlaceResolver.Context;
import vn.planlens.model.Level;
import vn.planlens.model.PlanText;
import vn.planlens.model.Span;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.UnitMention;
import vn.planlens.rules.Gazetteer;

/** Finds the administrative units that a text names, and whether it names them as bodies that govern. */
final class UnitsInText {

    /** How far before a unit the words that make it a governing body are looked for. */
    private static final int LOOK_BACK = 60;

    private final IssuerHeads heads;
    private final AdministrativeUnits units;

    UnitsInText(IssuerHeads heads, AdministrativeUnits units) {
        this.heads = heads;
        this.units = units;
    }

    List<Mention> find(PlanText plan) {
        String text = plan.text();
        String folded = plan.folded();
        List<Mention> mentions = new ArrayList<>();
        for (UnitMention unit : units.mentions(text, plan.words())) {
            String words = unit.span().of(text);
            // Among capitals nothing tells where a name ends: "CẤP XÃ ĐẠT CHUẨN", "CỘNG HÒA XÃ HỘI".
            if (unit.name() != null && unit.known().isEmpty() && words.chars().noneMatch(Character::isLowerCase)) {
                continue;
            }
            int end = unit.span().start();
            int from = Math.max(0, end - LOOK_BACK);
            while (end > from && Character.isWhitespace(folded.charAt(end - 1))) {
                end--;
            }
            List<Gazetteer.Hit<Head>> found = heads.find(plan.words(), new Span(from, end));
            Gazetteer.Hit<Head> last = found.isEmpty() ? null : found.get(found.size() - 1);
            boolean governs = last != null && last.span().end() == end;
            boolean party = unit.span().of(folded).contains(" ủy ")
                    || unit.span().of(folded).startsWith("thành ủy");
            mentions.add(new Mention(
                    unit,
                    governs || party,
                    governs ? last.span().start() : unit.span().start()));
        }
        return mentions;
    }

    /** @param hinted units that somebody says lie above the issuing one */
    static Context context(UnitMention own, List<UnitMention> near, List<Mention> mentions, List<UnitMention> hinted) {
        return new Context(
                above(Stream.concat(hinted.stream(), near.stream()), own),
                above(mentions.stream().filter(Mention::governs).map(Mention::unit), own),
                above(mentions.stream().filter(mention -> !mention.governs()).map(Mention::unit), own));
    }

    /** Districts and provinces; the issuing unit itself does not tell where it lies. */
    private static List<UnitMention> above(Stream<UnitMention> mentions, UnitMention own) {
        return mentions.filter(mention -> mention.level() != Level.COMMUNE
                        && !mention.known().isEmpty()
                        && !mention.known().equals(own.known()))
                .toList();
    }

    /**
     * A unit named in the text.
     *
     * @param governs whether it is named as a body that governs: "UBND xã ...", "Tỉnh ủy ..."
     * @param start where the words that name the body begin
     */
    record Mention(UnitMention unit, boolean governs, int start) {}
}
