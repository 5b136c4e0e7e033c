package org.sextant.challenges.generator.file;

/**
 * The styles of a workbook: text, a bold head, French dates, numbers with 0 to 15 decimals, and times where there are any;
 * each has a fixed place.
 */
final class XlsxStyles {
    private static final int DATE_FORMAT = 164; // the first number that formats of one's own may have
    private static final int DECIMALS = 15;
    private static final int TIME_FORMAT = DATE_FORMAT + 2 + DECIMALS;

    private XlsxStyles() {
    }

    /** The place of a cell's style. */
    static int of(Cell cell, boolean head) {
        return head ? 1 : switch (cell) {
            case Cell.Text text -> 0;
            case Cell.Date date -> 2;
            case Cell.Number number -> 3 + number.decimals();
            case Cell.Time time -> DECIMALS + 4;
        };
    }

    static byte[] write(String namespace, boolean times) {
        int more = times ? 1 : 0;
        Xml xml = new Xml().open("styleSheet", "xmlns", namespace);
        xml.open("numFmts", "count", "" + (DECIMALS + 2 + more));
        xml.empty("numFmt", "numFmtId", "" + DATE_FORMAT, "formatCode", "[$-40C]dd/mm/yyyy");
        for (int decimals = 0; decimals <= DECIMALS; decimals++) {
            xml.empty("numFmt", "numFmtId", "" + (DATE_FORMAT + 1 + decimals), "formatCode",
                    decimals == 0 ? "0" : "0." + "0".repeat(decimals));
        }
        if (times) {
            xml.empty("numFmt", "numFmtId", "" + TIME_FORMAT, "formatCode", "hh:mm");
        }
        xml.close().open("fonts", "count", "2").within("font", x -> typeface(x));
        xml.within("font", x -> typeface(x.empty("b"))).close();
        xml.open("fills", "count", "2").within("fill", x -> x.empty("patternFill", "patternType", "none"));
        xml.within("fill", x -> x.empty("patternFill", "patternType", "gray125")).close();
        xml.open("borders", "count", "1").within("border", x -> x.empty("left").empty("right").empty("top")
                .empty("bottom").empty("diagonal")).close();
        xml.open("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId",
                "0").close();
        xml.open("cellXfs", "count", "" + (DECIMALS + 4 + more));
        style(xml, 0, 0);
        style(xml, 0, 1);
        for (int format = DATE_FORMAT; format <= DATE_FORMAT + 1 + DECIMALS + more; format++) {
            style(xml, format, 0);
        }
        xml.close().open("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId",
                "0");
        return xml.close().close().bytes();
    }

    private static void typeface(Xml xml) {
        xml.empty("sz", "val", "10").empty("name", "val", "Arial").empty("family", "val", "2");
    }

    private static void style(Xml xml, int format, int font) {
        xml.empty("xf", "numFmtId", "" + format, "fontId", "" + font, "fillId", "0", "borderId", "0", "xfId", "0",
                "applyNumberFormat", format == 0 ? "0" : "1", "applyFont", font == 0 ? "0" : "1");
    }
}
