package org.sextant.challenges.generator.file;

import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/**
 * PDF documents, A4, in Helvetica, which every reader of PDF has. It writes the letters of Western Europe (windows-1252); a
 * text with others is refused with a sentence.
 */
public final class Pdf {
    private Pdf() {
    }

    public static GeneratedFile of(String name, List<Block> blocks) {
        PdfPages pages = new PdfPages();
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading(int level, String text) -> pages.text(text, PdfFont.BOLD, HeadingSize.points(level));
                case Block.Paragraph(String text) -> pages.text(text, PdfFont.REGULAR, PdfPages.BODY);
                case Block.Table table -> PdfTable.draw(pages, table);
                case Block.PageBreak pageBreak -> pages.next();
            }
        }
        return new GeneratedFile(name, PdfFile.write(pages.contents()));
    }
}
