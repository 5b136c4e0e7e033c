package org.sextant.challenges.generator.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The objects of a PDF file and where each begins (PDF 1.7, ISO 32000-1). All of it is ASCII and nothing is compressed; there
 * is no date and no identifier, so that the same pages are the same bytes.
 */
final class PdfFile {
    private final StringBuilder file = new StringBuilder("%PDF-1.7\n");
    private final List<Integer> places = new ArrayList<>();

    private PdfFile() {
    }

    /** A file with a page for each of the contents. */
    static byte[] write(List<String> contents) {
        PdfFile pdf = new PdfFile();
        int firstPage = 5;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.size(); i++) {
            kids.append(firstPage + 2 * i).append(" 0 R ");
        }
        pdf.object("<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>");
        pdf.object("<< /Type /Pages /Kids [ " + kids + "] /Count " + contents.size() + " /MediaBox [ 0 0 "
                + PdfPages.WIDTH + " " + PdfPages.HEIGHT + " ] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>");
        for (PdfFont font : PdfFont.values()) {
            pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /" + font.fullName()
                    + " /Encoding /WinAnsiEncoding >>");
        }
        for (int i = 0; i < contents.size(); i++) {
            pdf.object("<< /Type /Page /Parent 2 0 R /Contents " + (firstPage + 2 * i + 1) + " 0 R >>");
            pdf.object("<< /Length " + contents.get(i).length() + " >>\nstream\n" + contents.get(i) + "\nendstream");
        }
        return pdf.end();
    }

    private void object(String content) {
        places.add(file.length());
        file.append(places.size()).append(" 0 obj\n").append(content).append("\nendobj\n");
    }

    private byte[] end() {
        int table = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", place)));
        file.append("trailer\n<< /Size ").append(places.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
