package org.sextant.challenges.generator.file;

import java.util.List;
import org.sextant.challenges.generator.file.Ooxml.Part;
import org.sextant.challenges.generator.file.Ooxml.Related;

/** Writes an Office Open XML text document. */
final class DocxWriter {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final int TEXT_WIDTH = 9638; // 17 cm in twentieths of a point

    private DocxWriter() {
    }

    static byte[] write(List<Block> blocks) {
        return Ooxml.document(new Part("word/document.xml", "wordprocessingml.document.main", document(blocks)),
                List.of(new Related("styles",
                        new Part("word/styles.xml", "wordprocessingml.styles", DocxStyles.write()))));
    }

    private static byte[] document(List<Block> blocks) {
        Xml xml = new Xml().open("w:document", "xmlns:w", NAMESPACE).open("w:body");
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String text) -> paragraph(xml, "Heading" + level, text);
                case Block.Paragraph(String text) -> paragraph(xml, "Normal", text);
                case Block.Table table -> table(xml, table);
                case Block.PageBreak pageBreak -> paragraph(xml, "PageBreak", "");
            }
        }
        xml.open("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", "w:top", "1134", "w:right", "1134", "w:bottom", "1134", "w:left", "1134", "w:header",
                "709", "w:footer", "709", "w:gutter", "0");
        return xml.close().close().close().bytes();
    }

    private static void paragraph(Xml xml, String style, String text) {
        xml.open("w:p").within("w:pPr", x -> x.empty("w:pStyle", "w:val", style));
        if (!text.isEmpty()) {
            xml.within("w:r", x -> run(x, text));
        }
        xml.close();
    }

    private static void run(Xml xml, String text) {
        StringBuilder piece = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n' || c == '\t') {
                plain(xml, piece);
                xml.empty(c == '\n' ? "w:br" : "w:tab");
            } else {
                piece.append(c);
            }
        }
        plain(xml, piece);
    }

    private static void plain(Xml xml, StringBuilder piece) {
        if (!piece.isEmpty()) {
            xml.open("w:t", "xml:space", "preserve").text(piece.toString()).close();
            piece.setLength(0);
        }
    }

    private static void table(Xml xml, Block.Table table) {
        String width = String.valueOf(TEXT_WIDTH / table.columns());
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "" + TEXT_WIDTH, "w:type", "dxa").close().open("w:tblGrid");
        table.rows().getFirst().forEach(column -> xml.empty("w:gridCol", "w:w", width));
        xml.close();
        for (int row = 0; row < table.rows().size(); row++) {
            row(xml, table.rows().get(row), width, row == 0);
        }
        xml.close();
        paragraph(xml, "Normal", ""); // tables that touch would grow together, and a document does not end with one
    }

    private static void row(Xml xml, List<String> cells, String width, boolean head) {
        xml.open("w:tr");
        if (head) {
            xml.within("w:trPr", x -> x.empty("w:tblHeader"));
        }
        for (String cell : cells) {
            xml.open("w:tc").within("w:tcPr", x -> x.empty("w:tcW", "w:w", width, "w:type", "dxa"));
            paragraph(xml, head ? "TableHeading" : "TableContents", cell);
            xml.close();
        }
        xml.close();
    }
}
