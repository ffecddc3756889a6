package vn.planlens.header;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.planlens.header.IssuerHeads.Head;
import vn.planlens.header.LetterheadBodies.Body;
import vn.planlens.header.PlaceResolver.Context;
import vn.planlens.header.PlaceResolver.Place;
import vn.planlens.model.Header.Issuer;
import vn.planlens.model.Header.Origin;
import vn.planlens.model.Level;
import vn.planlens.model.PartialDate;
import vn.planlens.model.PlanText;
import vn.planlens.model.Words;
import vn.planlens.place.AdministrativeUnit;
import vn.planlens.place.AdministrativeUnits;
import vn.planlens.place.Era;
import vn.planlens.place.UnitMention;

/** Tells which body issued a document: from its letterhead, else from its title, preamble and closing lines. */
final class IssuerReader {

    /** A warning names no more units than these. */
    private static final int CANDIDATES_NAMED = 3;

    /** Code units; a longer line of a letterhead names no body. */
    private static final int LONGEST_BODY = 200;

    private final IssuerWords words;
    private final OwnUnit ownUnits;
    private final AdministrativeUnits units;
    private final LetterheadBodies bodies;
    private final UnitsInText unitsInText;

    IssuerReader(IssuerHeads heads, IssuerWords words, AdministrativeUnits units) {
        this.words = words;
        this.ownUnits = new OwnUnit(words);
        this.units = units;
        this.bodies = new LetterheadBodies(heads, units);
        this.unitsInText = new UnitsInText(heads, units);
    }

    /** @param year the plan is for, or null */
    Reading read(PlanText plan, Letterhead letterhead, Title title, Integer year, Hints hints) {
        List<Body> named = bodies.parse(letterhead.bodies());
        List<UnitMention> near =
                named.stream().flatMap(body -> body.units().stream()).toList();
        List<UnitsInText.Mention> mentions = unitsInText.find(plan);
        Body issuing = named.stream()
                .filter(body -> body.head() != null)
                .reduce((first, last) -> last)
                .orElse(named.isEmpty() ? null : named.get(named.size() - 1));
        Optional<UnitMention> said = hints.said().unit(units);
        Head head = issuing == null ? null : issuing.head();
        Optional<UnitMention> inText = ownUnits.inLetterhead(issuing, near)
                .or(() -> ownUnits.ofPlace(letterhead.place(), head, mentions, units))
                .or(() -> head != null && head.level() != null
                        ? Optional.empty()
                        : ownUnits.inText(mentions, plan.folded(), title));
        UnitMention own =
                said.or(() -> inText).or(() -> hints.path().unit(units)).orElse(null);
        boolean isName = issuing != null && issuing.text().length() <= LONGEST_BODY;
        String body = isName ? written(issuing, near, plan.text(), plan.folded()) : null;
        if (own == null) {
            Place nowhere = new Place(null, Origin.TEXT, null, Origin.TEXT, List.of());
            return reading(body, head, null, Origin.TEXT, null, hinted(nowhere, hints.said()));
        }
        Context context = UnitsInText.context(own, near, mentions, hints.said().above(units));
        Era era = era(letterhead.issued(), year, own, context, plan.words());
        Integer when = letterhead.issued() == null
                ? year
                : Integer.valueOf(letterhead.issued().year());
        UnitMention issuer = own.of(era, when);
        Place place = PlaceResolver.resolve(issuer, era, context);
        if (place.province() == null) {
            place = PlaceResolver.resolve(issuer, era, context.with(hints.path().above(units)))
                    .from(Origin.HINT);
        }
        boolean hinted = said.isPresent() || inText.isEmpty();
        return reading(
                head == null || head.governs() ? null : body,
                head,
                issuer,
                hinted ? Origin.HINT : Origin.TEXT,
                era,
                hinted(place, hints.said()));
    }

    private static String written(Body body, List<UnitMention> near, String text, String folded) {
        if (body.head() == null) {
            return Casing.sentence(body.text(), text, folded);
        }
        List<String> places = near.stream()
                .flatMap(unit -> Stream.of(properName(unit), unit.kind() + " " + properName(unit)))
                .toList();
        return Casing.body(body.text(), body.head().name(), places, text, folded);
    }

    /** The day tells the era; where it does not, what only one era has. */
    private Era era(PartialDate issued, Integer year, UnitMention own, Context context, Words text) {
        Era era = issued == null ? null : Era.of(issued);
        if (era == null && issued == null && year != null) {
            era = Era.of(PartialDate.of(year));
        }
        List<Era> known =
                own.known().stream().map(AdministrativeUnit::era).distinct().toList();
        if (era != null || known.size() == 1) {
            return era != null ? era : known.get(0);
        }
        boolean district = context.governing().stream()
                .flatMap(mention -> mention.known().stream())
                .anyMatch(unit -> unit.level() == Level.DISTRICT);
        if (district) {
            return Era.THREE_TIERS;
        }
        return words.tellTwoTiers(text) ? Era.TWO_TIERS : null;
    }

    private static Place hinted(Place place, Hint said) {
        return new Place(
                said.district() == null ? place.district() : said.district(),
                said.district() == null ? place.districtFrom() : Origin.HINT,
                said.province() == null ? place.province() : said.province(),
                said.province() == null ? place.provinceFrom() : Origin.HINT,
                said.province() == null ? place.candidates() : List.of());
    }

    /** @param body the issuing body's name where it does not govern the unit itself, else null */
    private static Reading reading(String body, Head head, UnitMention own, Origin unitFrom, Era era, Place place) {
        Level level =
                own == null ? head == null ? null : head.level() : own.level() == null ? Level.DISTRICT : own.level();
        String unit = own == null ? null : properName(own);
        boolean ownDistrict = level == Level.DISTRICT && own != null;
        boolean ownProvince = level == Level.PROVINCE && own != null;
        String district = ownDistrict ? unit : ownProvince || era == Era.TWO_TIERS ? null : place.district();
        return new Reading(
                new Issuer(
                        body == null && own != null ? bodyOf(head, own, unit) : body,
                        head == null || head.governs() ? own == null ? null : own.kind() : head.kind(),
                        level == Level.COMMUNE ? unit : null,
                        district,
                        ownProvince ? unit : place.province(),
                        level),
                unitFrom,
                ownDistrict ? unitFrom : place.districtFrom(),
                ownProvince ? unitFrom : place.provinceFrom(),
                place.candidates());
    }

    private static String bodyOf(Head head, UnitMention own, String unit) {
        String name = head == null ? "UBND" : head.name();
        return Stream.of(name, own.kind(), unit).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    private static String properName(UnitMention unit) {
        if (unit.name() == null) {
            return null;
        }
        String written = Casing.properName(unit.name());
        return unit.known().isEmpty() || written.equals(unit.name())
                ? written
                : unit.known().get(0).name();
    }

    /**
     * What was found.
     *
     * @param unitFrom where the issuing unit comes from
     * @param candidates the units it can be where that is more than one
     */
    record Reading(
            Issuer issuer,
            Origin unitFrom,
            Origin districtFrom,
            Origin provinceFrom,
            List<AdministrativeUnit> candidates) {

        /** The candidates for a warning: "A, or B, or one of 3 more". */
        String describeCandidates() {
            String named = candidates.stream()
                    .limit(CANDIDATES_NAMED)
                    .map(AdministrativeUnit::fullName)
                    .collect(Collectors.joining(" or "));
            int more = candidates.size() - CANDIDATES_NAMED;
            return more > 0 ? named + " or one of " + more + " more" : named;
        }
    }
}
