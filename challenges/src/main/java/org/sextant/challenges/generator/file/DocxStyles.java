package org.sextant.challenges.generator.file;

/** The styles of an Office Open XML text document: the same as those of its OpenDocument twin. */
final class DocxStyles {
    private DocxStyles() {
    }

    static byte[] write() {
        Xml xml = new Xml().open("w:styles", "xmlns:w", DocxWriter.NAMESPACE).open("w:docDefaults");
        xml.open("w:rPrDefault").open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs",
                "Arial");
        size(xml, 11).empty("w:lang", "w:val", "fr-FR").close().close();
        xml.within("w:pPrDefault", x -> x.within("w:pPr", y -> y.empty("w:spacing", "w:after", "140"))).close();
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        xml.empty("w:name", "w:val", "Normal").close();
        for (int level = 1; level <= 6; level++) {
            heading(xml, level);
        }
        paragraph(xml, "TableContents", "Table Contents").within("w:pPr", x -> x.empty("w:spacing", "w:after", "0"))
                .close();
        paragraph(xml, "TableHeading", "Table Heading").within("w:pPr", x -> x.empty("w:spacing", "w:after", "0"))
                .within("w:rPr", x -> x.empty("w:b")).close();
        paragraph(xml, "PageBreak", "Page break").within("w:pPr", x -> x.empty("w:pageBreakBefore"))
                .within("w:rPr", x -> size(x, 2)).close();
        table(xml);
        return xml.close().bytes();
    }

    private static void heading(Xml xml, int level) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", "Heading" + level);
        xml.empty("w:name", "w:val", "heading " + level).empty("w:basedOn", "w:val", "Normal").empty("w:next", "w:val",
                "Normal");
        xml.open("w:pPr").empty("w:keepNext").empty("w:spacing", "w:before", "227", "w:after", "113");
        xml.empty("w:outlineLvl", "w:val", "" + (level - 1)).close();
        xml.within("w:rPr", x -> size(x.empty("w:b"), HeadingSize.points(level))).close();
    }

    private static Xml paragraph(Xml xml, String id, String name) {
        return xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id)
                .empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "Normal");
    }

    private static void table(Xml xml) {
        xml.open("w:style", "w:type", "table", "w:styleId", "TableGrid").empty("w:name", "w:val", "Table Grid");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : new String[]{"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
        }
        xml.close().close().close();
    }

    private static Xml size(Xml xml, int points) {
        return xml.empty("w:sz", "w:val", String.valueOf(2 * points)); // in half points
    }
}
