package org.sextant.challenges.generator.file;

import java.util.List;

/** Writes an OpenDocument text. */
final class OdtWriter {
    private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    private OdtWriter() {
    }

    static byte[] write(List<Block> blocks) {
        return Odf.document(MEDIA_TYPE, content(blocks), OdtStyles.shared());
    }

    private static byte[] content(List<Block> blocks) {
        Xml xml = Odf.part("office:document-content").within("office:automatic-styles", OdtStyles::write);
        xml.open("office:body").open("office:text");
        int tables = 0;
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String text) -> {
                    xml.open("text:h", "text:style-name", "Heading_20_" + level, "text:outline-level", "" + level);
                    Odf.text(xml, text);
                    xml.close();
                }
                case Block.Paragraph(String text) -> paragraph(xml, "Text_20_body", text);
                case Block.Table table -> table(xml, table, ++tables);
                case Block.PageBreak pageBreak -> paragraph(xml, "Page_20_break", "");
            }
        }
        return xml.close().close().close().bytes();
    }

    private static void paragraph(Xml xml, String style, String text) {
        xml.open("text:p", "text:style-name", style);
        Odf.text(xml, text);
        xml.close();
    }

    private static void table(Xml xml, Block.Table table, int number) {
        xml.open("table:table", "table:name", "Tableau" + number, "table:style-name", "table");
        xml.empty("table:table-column", "table:number-columns-repeated", "" + table.columns());
        xml.open("table:table-header-rows");
        row(xml, table.rows().getFirst(), "Table_20_Heading");
        xml.close();
        table.rows().stream().skip(1).forEach(row -> row(xml, row, "Table_20_Contents"));
        xml.close();
        paragraph(xml, "Text_20_body", ""); // as in docx, where two tables would grow together
    }

    private static void row(Xml xml, List<String> cells, String style) {
        xml.open("table:table-row");
        for (String cell : cells) {
            xml.open("table:table-cell", "table:style-name", "cell", "office:value-type", "string");
            paragraph(xml, style, cell);
            xml.close();
        }
        xml.close();
    }
}
