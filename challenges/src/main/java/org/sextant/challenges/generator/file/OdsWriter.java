package org.sextant.challenges.generator.file;

import java.util.List;

/** Writes an OpenDocument spreadsheet. */
final class OdsWriter {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private OdsWriter() {
    }

    static byte[] write(List<Sheet> sheets) {
        return Odf.document(MEDIA_TYPE, content(sheets), OdsStyles.shared());
    }

    private static byte[] content(List<Sheet> sheets) {
        Xml xml = Odf.part("office:document-content");
        xml.within("office:automatic-styles", x -> OdsStyles.write(x, sheets));
        xml.open("office:body").open("office:spreadsheet");
        for (int i = 0; i < sheets.size(); i++) {
            table(xml, sheets.get(i), i);
        }
        return xml.close().close().close().bytes();
    }

    private static void table(Xml xml, Sheet sheet, int index) {
        xml.open("table:table", "table:name", sheet.name());
        for (int column = 0; column < sheet.columns(); column++) {
            xml.empty("table:table-column", "table:style-name", OdsStyles.column(index, column),
                    "table:default-cell-style-name", "Default");
        }
        row(xml, sheet.rows().getFirst(), true);
        sheet.rows().stream().skip(1).forEach(row -> row(xml, row, false));
        xml.close();
    }

    private static void row(Xml xml, List<Cell> row, boolean head) {
        List<Cell> cells = row.isEmpty() ? List.of(Cell.of("")) : row; // a row holds a cell at least
        xml.within("table:table-row", x -> cells.forEach(cell -> cell(x, cell, head)));
    }

    private static void cell(Xml xml, Cell cell, boolean head) {
        String shown = ShownCell.text(cell);
        if (shown.isEmpty()) {
            xml.empty("table:table-cell");
            return;
        }
        String style = OdsStyles.of(cell, head);
        switch (cell) {
            case Cell.Text text ->
                xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
            case Cell.Number number -> xml.open("table:table-cell", "table:style-name", style, "office:value-type",
                    "float", "office:value", number.value().toPlainString());
            case Cell.Date date -> xml.open("table:table-cell", "table:style-name", style, "office:value-type", "date",
                    "office:date-value", date.value().toString());
            case Cell.Time time -> xml.open("table:table-cell", "table:style-name", style, "office:value-type", "time",
                    "office:time-value", "PT%02dH%02dM00S".formatted(time.minutes() / 60, time.minutes() % 60));
        }
        shown.lines().forEach(line -> xml.within("text:p", x -> Odf.text(x, line)));
        xml.close();
    }
}
