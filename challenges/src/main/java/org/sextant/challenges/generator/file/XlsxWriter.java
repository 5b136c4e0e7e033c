package org.sextant.challenges.generator.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.sextant.challenges.generator.file.Ooxml.Part;
import org.sextant.challenges.generator.file.Ooxml.Related;

/** Writes an Office Open XML workbook. */
final class XlsxWriter {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30); // of days from 1 March 1900 on
    private static final BigDecimal MINUTES_A_DAY = BigDecimal.valueOf(24 * 60);
    private static final int PLACES = 15;

    private XlsxWriter() {
    }

    static byte[] write(List<Sheet> sheets) {
        List<Related> parts = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            parts.add(new Related("worksheet", new Part("xl/worksheets/sheet" + (i + 1) + ".xml",
                    "spreadsheetml.worksheet", worksheet(sheets.get(i)))));
        }
        boolean times = sheets.stream().flatMap(sheet -> sheet.rows().stream()).flatMap(List::stream)
                .anyMatch(Cell.Time.class::isInstance);
        parts.add(new Related("styles",
                new Part("xl/styles.xml", "spreadsheetml.styles", XlsxStyles.write(MAIN, times))));
        return Ooxml.document(new Part("xl/workbook.xml", "spreadsheetml.sheet.main", workbook(sheets)), parts);
    }

    private static byte[] workbook(List<Sheet> sheets) {
        Xml xml = new Xml().open("workbook", "xmlns", MAIN, "xmlns:r", Ooxml.RELATIONSHIPS).open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i - 1).name(), "sheetId", "" + i, "r:id", "rId" + i);
        }
        return xml.close().close().bytes();
    }

    private static byte[] worksheet(Sheet sheet) {
        Xml xml = new Xml().open("worksheet", "xmlns", MAIN).open("cols");
        for (int column = 0; column < sheet.columns(); column++) {
            String number = String.valueOf(column + 1);
            xml.empty("col", "min", number, "max", number, "width", "" + sheet.width(column), "customWidth", "1");
        }
        xml.close().open("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, sheet.rows().get(row), row + 1);
        }
        return xml.close().close().bytes();
    }

    private static void row(Xml xml, List<Cell> cells, int number) {
        xml.open("row", "r", String.valueOf(number));
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, cells.get(i), columnName(i) + number, number == 1);
        }
        xml.close();
    }

    private static void cell(Xml xml, Cell cell, String place, boolean head) {
        String style = String.valueOf(XlsxStyles.of(cell, head));
        switch (cell) {
            case Cell.Text(String text) when text.isEmpty() -> {
                // a cell that is not written is empty
            }
            case Cell.Text(String text) -> xml.open("c", "r", place, "s", style, "t", "inlineStr").open("is")
                    .open("t", "xml:space", "preserve").text(text).close().close().close();
            case Cell.Number number -> value(xml, place, style, number.value().toPlainString());
            case Cell.Date date -> value(xml, place, style, "" + ChronoUnit.DAYS.between(DAY_ZERO, date.value()));
            case Cell.Time time -> value(xml, place, style, BigDecimal.valueOf(time.minutes())
                    .divide(MINUTES_A_DAY, PLACES, RoundingMode.HALF_UP).toPlainString());
        }
    }

    private static void value(Xml xml, String place, String style, String value) {
        xml.open("c", "r", place, "s", style).within("v", x -> x.text(value)).close();
    }

    /** A, B, ... Z, AA, AB, ... */
    private static String columnName(int index) {
        char letter = (char) ('A' + index % 26);
        return index < 26 ? String.valueOf(letter) : columnName(index / 26 - 1) + letter;
    }
}
