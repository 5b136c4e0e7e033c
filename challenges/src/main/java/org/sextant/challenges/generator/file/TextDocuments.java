package org.sextant.challenges.generator.file;

import java.util.List;
import org.sextant.challenges.generator.GeneratedFile;

/** Text documents in both formats: OpenDocument (odt) and Office Open XML (docx), equal in content; A4, in French. */
public final class TextDocuments {
    private TextDocuments() {
    }

    public static GeneratedFile odt(String name, List<Block> blocks) {
        return new GeneratedFile(name, OdtWriter.write(blocks));
    }

    public static GeneratedFile docx(String name, List<Block> blocks) {
        return new GeneratedFile(name, DocxWriter.write(blocks));
    }

    /** {@code stem.odt} and {@code stem.docx}. */
    public static List<GeneratedFile> both(String stem, List<Block> blocks) {
        return List.of(odt(stem + ".odt", blocks), docx(stem + ".docx", blocks));
    }
}
