"""Write a plan as flat ODT, the one source from which LibreOffice makes every other format."""
from __future__ import annotations

import re
import unicodedata
from xml.sax.saxutils import escape

from markup import Columns, Lines, PageBreak, Paragraph, Plan, Table

# Nghị định 30/2020/NĐ-CP, annex I: A4, margins 20-25 mm top and bottom, 30-35 mm left, 15-20 mm right, Times New Roman.
PAGE = {"portrait": ("21.0cm", "29.7cm"), "landscape": ("29.7cm", "21.0cm")}
TEXT_WIDTH = {"portrait": 16.0, "landscape": 24.7}

NAMESPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}.items())

INLINE = re.compile(r"(\*\*|__|\\\\|\[\^: .*?\]|\t| {2,})")


class Writer:
    def __init__(self, plan: Plan):
        self.plan, self.out, self.extra = plan, [], []
        self.notes = self.lists = self.tables = 0
        self.orientation, self.next_page = "portrait", None
        self.size = float(plan.settings.get("font-size", "14"))

    # -- inline text -----------------------------------------------------------------------------------------------
    def inline(self, text, paragraphs=None):
        """The markup of one paragraph as ODF; footnotes, line breaks, tabs and runs of blanks included."""
        bold = italic = False
        made = []
        for part in INLINE.split(text):
            if part == "**":
                bold = not bold
            elif part == "__":
                italic = not italic
            elif part == "\\\\":
                made.append("<text:line-break/>")
            elif part == "\t":
                made.append("<text:tab/>")
            elif part.startswith("[^: "):
                made.append(self.footnote(part[4:-1]))
            elif part.startswith("  "):
                made.append(f' <text:s text:c="{len(part) - 1}"/>')
            elif part:
                style = "BI" if bold and italic else "B" if bold else "I" if italic else None
                run = escape(part)
                made.append(f'<text:span text:style-name="{style}">{run}</text:span>' if style else run)
        return "".join(made)

    def footnote(self, text):
        self.notes += 1
        return (f'<text:note text:id="ftn{self.notes}" text:note-class="footnote">'
                f'<text:note-citation>{self.notes}</text:note-citation><text:note-body>'
                f'<text:p text:style-name="Footnote">{self.inline(text)}</text:p></text:note-body></text:note>')

    def p(self, style, text):
        """One paragraph; the first after a page break gets a style of its own that carries the break."""
        if self.next_page is not None:
            name = f"{style}_break{len(self.extra)}"
            master = f' style:master-page-name="{self.next_page}"' if self.next_page else ""
            brk = "" if master else '<style:paragraph-properties fo:break-before="page"/>'
            self.extra.append(f'<style:style style:name="{name}" style:family="paragraph" '
                              f'style:parent-style-name="{style}"{master}>{brk}</style:style>')
            style, self.next_page = name, None
        return f'<text:p text:style-name="{style}">{self.inline(text)}</text:p>'

    # -- blocks ----------------------------------------------------------------------------------------------------
    def block(self, b):
        if isinstance(b, PageBreak):
            self.next_page = ""
        elif isinstance(b, Paragraph):
            self.paragraph(b)
        elif isinstance(b, Lines):
            self.centred(b)
        elif isinstance(b, Columns):
            self.columns(b)
        elif isinstance(b, Table):
            self.table(b)

    def paragraph(self, b):
        if b.style == "heading":
            self.out.append(f'<text:h text:style-name="Heading_{b.level}" text:outline-level="{b.level}">'
                            f'{self.inline(b.text)}</text:h>')
        elif b.style in ("auto", "auto-bullet"):
            self.numbered(b)
        elif b.style == "centre":
            self.out.append(self.p("Centre", b.text))
        else:
            heading = b.text.startswith("**") and b.text.endswith("**") and b.text.count("**") == 2
            self.out.append(self.p("BodyHeading" if heading else "Body", b.text))

    def numbered(self, b):
        """Numbers that only Word's list knows: all of one document's headings are one list of four levels."""
        if b.style == "auto-bullet":
            self.out.append(f'<text:list text:style-name="Dashes"><text:list-item>{self.p("BodyList", b.text)}'
                            '</text:list-item></text:list>')
            return
        self.lists += 1
        more = f' text:continue-list="headings{self.lists - 1}"' if self.lists > 1 else ""
        opened = f'<text:list xml:id="headings{self.lists}" text:style-name="Headings"{more}><text:list-item>'
        opened += "<text:list><text:list-item>" * (b.level - 1)
        closed = "</text:list-item></text:list>" * b.level
        style = "BodyListHeading" if b.text.startswith("**") else "BodyList"
        self.out.append(opened + self.p(style, b.text) + closed)

    def centred(self, b):
        if b.kind == "annex":
            self.orientation = "landscape" if b.landscape else "portrait"
            self.next_page = "Annex_" + self.orientation
        for line in b.lines:
            if line == "---":
                self.out.append('<text:p text:style-name="Rule"/>')
            elif line:
                self.out.append(self.p("Title_", line if b.kind == "annex" or "__" in line else f"**{line}**"))

    def columns(self, b):
        self.tables += 1
        left, right = (6.2, 9.8) if b.kind == "letterhead" else (8.0, 8.0)
        style = "Letterhead" if b.kind == "letterhead" else "Signature"
        rows = []
        for cells in b.rows:
            made = []
            for side, lines in enumerate(cells):
                name = "Recipient" if style == "Signature" and side == 0 else "Centre1"
                ps = [f'<text:p text:style-name="{"RuleLeft" if side == 0 else "RuleRight"}"/>' if t == "---"
                      else f'<text:p text:style-name="{name}">{self.inline(t)}</text:p>' for t in lines]
                made.append('<table:table-cell table:style-name="Plain" office:value-type="string">'
                            f'{"".join(ps)}</table:table-cell>')
            rows.append(f'<table:table-row>{"".join(made)}</table:table-row>')
        self.out.append(self.grid(f"T{self.tables}", [left, right], [], rows))

    def table(self, b):
        self.tables += 1
        brk, self.next_page = self.next_page is not None, None
        total, width = sum(b.widths), TEXT_WIDTH[self.orientation]
        rows = []
        for r, cells in enumerate(b.rows):
            head = r < b.header
            made = []
            for c in range(len(b.widths)):
                if c >= len(cells) or cells[c] in ("^", "<"):
                    made.append("<table:covered-table-cell/>")
                    continue
                across, down = 1, 1
                while c + across < len(b.widths) and (c + across >= len(cells) or cells[c + across] == "<"):
                    across += 1
                while r + down < len(b.rows) and c < len(b.rows[r + down]) and b.rows[r + down][c] == "^":
                    down += 1
                spans = (f' table:number-columns-spanned="{across}"' if across > 1 else "") + (
                    f' table:number-rows-spanned="{down}"' if down > 1 else "")
                style = "CellHead" if head else "CellCentre" if c == 0 else "Cell"
                ps = "".join(f'<text:p text:style-name="{style}">{self.inline(t.strip())}</text:p>'
                             for t in cells[c].split("\\\\"))
                made.append(f'<table:table-cell table:style-name="Boxed" office:value-type="string"{spans}>'
                            f'{ps}</table:table-cell>')
            rows.append(f'<table:table-row>{"".join(made)}</table:table-row>')
        self.out.append(self.grid(f"T{self.tables}", [w * width / total for w in b.widths],
                                  rows[:b.header], rows[b.header:], brk))

    def grid(self, name, widths, head, rows, page_break=False):
        brk = ' fo:break-before="page"' if page_break else ""
        self.extra.append(f'<style:style style:name="{name}" style:family="table"><style:table-properties '
                          f'style:width="{sum(widths):.2f}cm" table:align="center"{brk}/></style:style>')
        columns = []
        for i, w in enumerate(widths):
            self.extra.append(f'<style:style style:name="{name}.{i}" style:family="table-column">'
                              f'<style:table-column-properties style:column-width="{w:.2f}cm"/></style:style>')
            columns.append(f'<table:table-column table:style-name="{name}.{i}"/>')
        heads = f'<table:table-header-rows>{"".join(head)}</table:table-header-rows>' if head else ""
        return (f'<table:table table:name="{name}" table:style-name="{name}">{"".join(columns)}{heads}{"".join(rows)}'
                '</table:table>')

    # -- the document ----------------------------------------------------------------------------------------------
    def document(self):
        for b in self.plan.blocks:
            self.block(b)
        title = next((" ".join(t for t in b.lines if t != "---") for b in self.plan.blocks if isinstance(b, Lines)), "")
        xml = (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.3" '
               'office:mimetype="application/vnd.oasis.opendocument.text">'
               f'<office:meta><dc:title>{escape(re.sub("[*_]{2}", "", title))}</dc:title>'
               '<meta:creation-date>2025-01-01T00:00:00</meta:creation-date>'
               '<dc:date>2025-01-01T00:00:00</dc:date></office:meta>'
               f'<office:styles>{self.styles()}</office:styles>'
               f'<office:automatic-styles>{"".join(self.extra)}{self.automatic()}</office:automatic-styles>'
               f'<office:master-styles>{self.masters()}</office:master-styles>'
               f'<office:body><office:text>{"".join(self.out)}</office:text></office:body></office:document>\n')
        return unicodedata.normalize(self.plan.settings.get("unicode", "nfc").upper(), xml)

    def styles(self):
        def para(name, props="", text="", parent="Standard"):
            return (f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{parent}">'
                    f'<style:paragraph-properties {props}/><style:text-properties {text}/></style:style>')

        small = f'fo:font-size="{self.size - 1:g}pt"'
        made = ['<style:default-style style:family="paragraph"><style:paragraph-properties/><style:text-properties '
                f'fo:font-family="Times New Roman" fo:font-size="{self.size:g}pt" fo:language="vi" fo:country="VN"/>'
                '</style:default-style>',
                '<style:style style:name="Standard" style:family="paragraph"/>',
                para("Body", 'fo:text-align="justify" fo:text-indent="1.0cm" fo:margin-top="0.1cm" '
                             'fo:margin-bottom="0.1cm"'),
                para("BodyHeading", 'fo:keep-with-next="always"', parent="Body"),
                para("BodyList", 'fo:text-align="justify" fo:margin-top="0.1cm" fo:margin-bottom="0.1cm"'),
                para("BodyListHeading", 'fo:keep-with-next="always"', parent="BodyList"),
                para("Centre", 'fo:text-align="center" fo:margin-top="0.2cm" fo:margin-bottom="0.2cm"'),
                para("Centre1", 'fo:text-align="center"', small),
                para("Title_", 'fo:text-align="center" fo:margin-top="0.05cm"'),
                para("Rule", 'fo:border-bottom="0.5pt solid #000000" fo:margin-left="6cm" fo:margin-right="6cm"',
                     'fo:font-size="4pt"'),
                para("RuleLeft", 'fo:border-bottom="0.5pt solid #000000" fo:margin-left="2cm" fo:margin-right="2cm"',
                     'fo:font-size="3pt"'),
                para("RuleRight", 'fo:border-bottom="0.5pt solid #000000" fo:margin-left="2cm" fo:margin-right="2cm"',
                     'fo:font-size="3pt"'),
                para("Recipient", "", 'fo:font-size="11pt"'),
                para("Cell", "", 'fo:font-size="12pt"'),
                para("CellCentre", 'fo:text-align="center"', 'fo:font-size="12pt"'),
                para("CellHead", 'fo:text-align="center"', 'fo:font-size="12pt" fo:font-weight="bold"'),
                para("Footnote", "", 'fo:font-size="10pt"'),
                para("Header", 'fo:text-align="center"', 'fo:font-size="12pt"'),
                para("Footer", 'fo:text-align="center"', 'fo:font-size="12pt"')]
        for level in range(1, 5):
            made.append(para(f"Heading_{level}", 'fo:keep-with-next="always" fo:text-indent="1.0cm" '
                             'fo:margin-top="0.15cm"', 'fo:font-weight="bold"'))
        for name, props in (("B", 'fo:font-weight="bold"'), ("I", 'fo:font-style="italic"'),
                            ("BI", 'fo:font-weight="bold" fo:font-style="italic"'), ("NumberB", 'fo:font-weight="bold"'),
                            ("Number", 'fo:font-weight="normal"')):
            made.append(f'<style:style style:name="{name}" style:family="text"><style:text-properties {props}/>'
                        '</style:style>')
        levels = []
        for level, (kind, suffix, shown, style) in enumerate((("I", ".", 1, "NumberB"), ("1", ".", 1, "NumberB"),
                                                              ("1", ".", 2, "NumberB"), ("a", ")", 1, "Number")), 1):
            levels.append(f'<text:list-level-style-number text:level="{level}" text:style-name="{style}" '
                          f'style:num-format="{kind}" style:num-suffix="{suffix}" text:display-levels="{shown}">'
                          '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
                          '<style:list-level-label-alignment text:label-followed-by="space" fo:text-indent="1.0cm" '
                          'fo:margin-left="0cm"/></style:list-level-properties></text:list-level-style-number>')
        made.append(f'<text:list-style style:name="Headings">{"".join(levels)}</text:list-style>')
        made.append('<text:list-style style:name="Dashes"><text:list-level-style-bullet text:level="1" '
                    'text:bullet-char="-"><style:list-level-properties text:list-level-position-and-space-mode='
                    '"label-alignment"><style:list-level-label-alignment text:label-followed-by="space" '
                    'fo:text-indent="1.0cm" fo:margin-left="0cm"/></style:list-level-properties>'
                    '</text:list-level-style-bullet></text:list-style>')
        return "".join(made)

    def automatic(self):
        made = []
        for name, (w, h) in PAGE.items():
            left = "3.0cm" if name == "portrait" else "2.5cm"
            bar = ('<style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.3cm"/>'
                   '</style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" '
                   'fo:margin-top="0.3cm"/></style:footer-style>')
            made.append(f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{w}" '
                        f'fo:page-height="{h}" style:print-orientation="{name}" fo:margin-top="1.2cm" '
                        f'fo:margin-bottom="1.2cm" fo:margin-left="{left}" fo:margin-right="2.0cm"/>{bar}'
                        '</style:page-layout>')
        for name, line in (("Plain", "none"), ("Boxed", "0.5pt solid #000000")):
            made.append(f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties '
                        f'fo:border="{line}" fo:padding="0.1cm"/></style:style>')
        return "".join(made)

    def masters(self):
        where = self.plan.settings.get("page-number", "top")
        number = "<text:page-number text:select-page=\"current\"/>"
        top = self.inline(self.plan.settings.get("header", "")) + (number if where == "top" else "")
        foot = self.inline(self.plan.settings.get("footer", "")) + (number if where == "bottom" else "")

        def master(name, layout, following="", numbered=True):
            head = f'<style:header><text:p text:style-name="Header">{top if numbered else ""}</text:p></style:header>'
            tail = f'<style:footer><text:p text:style-name="Footer">{foot if numbered else ""}</text:p></style:footer>'
            nxt = f' style:next-style-name="{following}"' if following else ""
            return (f'<style:master-page style:name="{name}" style:page-layout-name="{layout}"{nxt}>{head}{tail}'
                    '</style:master-page>')

        # The first page carries no number (Nghị định 30/2020/NĐ-CP); "Standard" is the master a document opens with.
        return (master("Standard", "portrait", "Following", numbered=False) + master("Following", "portrait")
                + master("Annex_portrait", "portrait") + master("Annex_landscape", "landscape"))


def write(plan: Plan) -> str:
    return Writer(plan).document()
