package org.sextant.challenges.generator.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sextant.challenges.generator.GeneratedFile;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Text documents read by other means than those that wrote them: by the plain XML of their parts, PDF by a library. */
public final class TextRead {
    private TextRead() {
    }

    /** What an odt or docx file shows, without page breaks and empty paragraphs. */
    public static List<Block> blocks(GeneratedFile file) {
        boolean odt = file.name().endsWith(".odt");
        Element body = ZipRead.all(ZipRead.xml(file, odt ? "content.xml" : "word/document.xml"),
                odt ? "office:text" : "w:body").getFirst();
        return ZipRead.children(body).stream().filter(element -> !element.getTagName().equals("w:sectPr"))
                .map(TextRead::block).filter(block -> !block.equals(new Block.Paragraph(""))).toList();
    }

    /** The text of a PDF file; blanks and ends of lines are single spaces. */
    public static String pdf(GeneratedFile file) {
        try (PDDocument document = Loader.loadPDF(file.bytes())) {
            return new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " is no PDF", e);
        }
    }

    private static Block block(Element element) {
        return switch (element.getTagName()) {
            case "text:h" -> new Block.Heading(Integer.parseInt(element.getAttribute("text:outline-level")),
                    text(element));
            case "text:p" -> new Block.Paragraph(text(element));
            case "table:table" -> table(element, "table:table-row", "table:table-cell");
            case "w:tbl" -> table(element, "w:tr", "w:tc");
            case "w:p" -> paragraph(element);
            default -> throw new AssertionError("what is a " + element.getTagName() + "?");
        };
    }

    private static Block paragraph(Element element) {
        String style = ZipRead.all(element, "w:pStyle").getFirst().getAttribute("w:val");
        return style.startsWith("Heading")
                ? new Block.Heading(Integer.parseInt(style.substring(7)), text(element))
                : new Block.Paragraph(text(element));
    }

    private static Block table(Element table, String row, String cell) {
        List<List<String>> rows = new ArrayList<>();
        for (Element line : ZipRead.all(table, row)) {
            rows.add(ZipRead.all(line, cell).stream().map(TextRead::text).collect(Collectors.toList()));
        }
        return new Block.Table(rows);
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            text.append(child instanceof Text written ? written.getData() : within(child));
        }
        return text.toString();
    }

    private static String within(Node element) {
        return switch (element.getNodeName()) {
            case "text:s" -> " ";
            case "text:tab", "w:tab" -> "\t";
            case "text:line-break", "w:br" -> "\n";
            default -> text(element);
        };
    }
}
