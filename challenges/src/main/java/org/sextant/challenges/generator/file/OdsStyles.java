package org.sextant.challenges.generator.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The styles of an OpenDocument spreadsheet: a bold head, numbers by their decimals, French dates, times, widths of columns. */
final class OdsStyles {
    private static final BigDecimal CENTIMETRES_A_CHARACTER = new BigDecimal("0.21");

    private OdsStyles() {
    }

    /** The part of the document for what all cells share. */
    static byte[] shared() {
        Xml xml = Odf.part("office:document-styles").open("office:styles");
        xml.open("style:default-style", "style:family", "table-cell");
        Odf.language(xml, "10pt");
        xml.close().empty("style:style", "style:name", "Default", "style:family", "table-cell");
        return xml.close().close().bytes();
    }

    static void write(Xml xml, List<Sheet> sheets) {
        for (int decimals : decimals(sheets)) {
            number(xml, decimals);
        }
        xml.open("number:date-style", "style:name", "D", "number:language", "fr", "number:country", "FR");
        xml.empty("number:day", "number:style", "long").within("number:text", x -> x.text("/"));
        xml.empty("number:month", "number:style", "long").within("number:text", x -> x.text("/"));
        xml.empty("number:year", "number:style", "long").close();
        cell(xml, "date", "style:data-style-name", "D").close();
        if (sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(List::stream)
                .anyMatch(Cell.Time.class::isInstance)) {
            time(xml);
        }
        cell(xml, "head", "style:display-name", "head").empty("style:text-properties", "fo:font-weight", "bold")
                .close();
        for (int i = 0; i < sheets.size(); i++) {
            columns(xml, sheets.get(i), i);
        }
    }

    static String of(Cell cell, boolean head) {
        return head ? "head" : switch (cell) {
            case Cell.Text text -> "Default";
            case Cell.Number number -> "number" + number.decimals();
            case Cell.Date date -> "date";
            case Cell.Time time -> "time";
        };
    }

    static String column(int sheet, int column) {
        return "c" + (sheet + 1) + "-" + (column + 1);
    }

    private static Set<Integer> decimals(List<Sheet> sheets) {
        Set<Integer> found = new TreeSet<>();
        sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(List::stream).forEach(cell -> {
            if (cell instanceof Cell.Number number) {
                found.add(number.decimals());
            }
        });
        return found;
    }

    private static void number(Xml xml, int decimals) {
        String places = String.valueOf(decimals);
        xml.open("number:number-style", "style:name", "N" + places, "number:language", "fr", "number:country", "FR");
        xml.empty("number:number", "number:decimal-places", places, "number:min-decimal-places", places,
                "number:min-integer-digits", "1").close();
        cell(xml, "number" + places, "style:data-style-name", "N" + places).close();
    }

    private static void time(Xml xml) {
        xml.open("number:time-style", "style:name", "T", "number:language", "fr", "number:country", "FR");
        xml.empty("number:hours", "number:style", "long").within("number:text", x -> x.text(":"));
        xml.empty("number:minutes", "number:style", "long").close();
        cell(xml, "time", "style:data-style-name", "T").close();
    }

    private static Xml cell(Xml xml, String name, String attribute, String value) {
        return xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:parent-style-name",
                "Default", attribute, value);
    }

    private static void columns(Xml xml, Sheet sheet, int index) {
        for (int column = 0; column < sheet.columns(); column++) {
            BigDecimal width = CENTIMETRES_A_CHARACTER.multiply(BigDecimal.valueOf(sheet.width(column)));
            xml.open("style:style", "style:name", column(index, column), "style:family", "table-column");
            xml.empty("style:table-column-properties", "style:column-width", width.toPlainString() + "cm").close();
        }
    }
}
