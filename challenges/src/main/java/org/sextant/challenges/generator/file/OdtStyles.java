package org.sextant.challenges.generator.file;

/** The styles of an OpenDocument text: A4, body, headings, tables. */
final class OdtStyles {
    private OdtStyles() {
    }

    /** The part of the document for styles that a reader may change, and for the page. */
    static byte[] shared() {
        Xml xml = Odf.part("office:document-styles").open("office:styles");
        xml.open("style:default-style", "style:family", "paragraph");
        Odf.language(xml, "11pt");
        xml.close().empty("style:style", "style:name", "Standard", "style:family", "paragraph", "style:class", "text");
        paragraph(xml, "Text body", "fo:margin-bottom", "0.25cm").close();
        paragraph(xml, "Table Contents", "fo:margin-bottom", "0cm").close();
        paragraph(xml, "Table Heading", "fo:margin-bottom", "0cm").empty("style:text-properties", "fo:font-weight",
                "bold").close();
        for (int level = 1; level <= 6; level++) {
            heading(xml, level);
        }
        paragraph(xml, "Page break", "fo:break-before", "page").empty("style:text-properties", "fo:font-size", "2pt")
                .close();
        xml.close().open("office:automatic-styles").open("style:page-layout", "style:name", "A4");
        xml.empty("style:page-layout-properties", "fo:page-width", "21cm", "fo:page-height", "29.7cm", "fo:margin-top",
                "2cm", "fo:margin-bottom", "2cm", "fo:margin-left", "2cm", "fo:margin-right", "2cm");
        xml.close().close().open("office:master-styles");
        xml.empty("style:master-page", "style:name", "Standard", "style:page-layout-name", "A4");
        return xml.close().close().bytes();
    }

    /** The styles within the content. */
    static void write(Xml xml) {
        xml.open("style:style", "style:name", "table", "style:family", "table");
        xml.empty("style:table-properties", "style:width", "17cm", "table:align", "margins", "table:border-model",
                "collapsing").close();
        xml.open("style:style", "style:name", "cell", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:border", "0.5pt solid #000000", "fo:padding", "0.1cm").close();
    }

    private static void heading(Xml xml, int level) {
        xml.open("style:style", "style:name", "Heading_20_" + level, "style:display-name", "Heading " + level,
                "style:family", "paragraph", "style:parent-style-name", "Standard", "style:next-style-name",
                "Text_20_body", "style:default-outline-level", "" + level, "style:class", "text");
        xml.empty("style:paragraph-properties", "fo:margin-top", "0.4cm", "fo:margin-bottom", "0.2cm",
                "fo:keep-with-next", "always");
        xml.empty("style:text-properties", "fo:font-weight", "bold", "fo:font-size", HeadingSize.points(level) + "pt");
        xml.close();
    }

    private static Xml paragraph(Xml xml, String name, String attribute, String value) {
        return xml.open("style:style", "style:name", name.replace(" ", "_20_"), "style:display-name", name,
                "style:family", "paragraph", "style:parent-style-name", "Standard")
                .empty("style:paragraph-properties", attribute, value);
    }
}
