package vn.planlens.ingest;

import com.rtfparserkit.rtf.Command;
import java.util.EnumSet;
import java.util.Set;

/** What holds in a group of an RTF file; each group begins with what holds in the one around it. */
final class RtfGroup {

    /** Groups whose text is not on the page. */
    private static final Set<Command> NOT_SHOWN = EnumSet.of(
            Command.colortbl,
            Command.stylesheet,
            Command.info,
            Command.pict,
            Command.fldinst,
            Command.header,
            Command.headerl,
            Command.headerr,
            Command.headerf,
            Command.footer,
            Command.footerl,
            Command.footerr,
            Command.footerf,
            Command.objdata,
            Command.shprslt,
            Command.nonesttables,
            Command.annotation,
            Command.atnid,
            Command.atnauthor,
            Command.xe,
            Command.tc,
            Command.ftnsep,
            Command.ftnsepc,
            Command.aftnsep,
            Command.falt,
            Command.listtable,
            Command.listoverridetable,
            Command.pn,
            Command.bkmkstart,
            Command.bkmkend,
            Command.generator,
            Command.themedata,
            Command.latentstyles,
            Command.datastore);

    /** Where the text of a group goes. */
    enum Place {
        TEXT,
        FONTS,
        NOTE,
        MARKER,
        BOX,
        HIDDEN,
        /** The definition of a row of a table inside a cell. */
        INNER_ROW,
        /** A drawing, or a group no one knows: only a text box inside it is shown. */
        SHAPE
    }

    Place place = Place.TEXT;
    boolean opensPlace;
    boolean hidden;
    boolean caps;
    int font = -1;

    static boolean isNotShown(Command command) {
        return NOT_SHOWN.contains(command);
    }

    RtfGroup inner() {
        RtfGroup inner = new RtfGroup();
        inner.place = place;
        inner.hidden = hidden;
        inner.caps = caps;
        inner.font = font;
        return inner;
    }
}
