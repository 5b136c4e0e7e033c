package org.sextant.challenges.generator.file;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.generator.GeneratedFile;
import org.w3c.dom.Element;

/**
 * Spreadsheets read by other means than those that wrote them: OpenDocument by a library, Office Open XML by the plain XML of
 * its parts. A cell is a String ("" when empty), a BigDecimal without trailing zeros, a LocalDate, or a LocalTime in minutes.
 */
public final class SheetRead {
    private SheetRead() {
    }

    /** The rows of the first sheet, head included. */
    public static List<List<Object>> first(GeneratedFile file) {
        return sheets(file).firstEntry().getValue();
    }

    /** The rows of each sheet by its name; empty cells at the end of a row are left out. */
    public static SequencedMap<String, List<List<Object>>> sheets(GeneratedFile file) {
        return file.name().endsWith(".ods") ? ods(file) : xlsx(file);
    }

    private static SequencedMap<String, List<List<Object>>> ods(GeneratedFile file) {
        SequencedMap<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        try {
            SpreadSheet read = new SpreadSheet(new ByteArrayInputStream(file.bytes()));
            for (var sheet : read.getSheets()) {
                sheets.put(sheet.getName(), Arrays.stream(sheet.getDataRange().getValues())
                        .map(row -> trimmed(Arrays.stream(row).map(SheetRead::value).toList())).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.name() + " cannot be read", e);
        }
        return sheets;
    }

    private static Object value(@Nullable Object read) {
        return switch (read) {
            case null -> "";
            case Double number -> new BigDecimal(number.toString()).stripTrailingZeros();
            case String text -> text;
            case LocalDate date -> date;
            case Duration time -> LocalTime.MIDNIGHT.plus(time);
            default -> throw new AssertionError("a cell holds a " + read.getClass());
        };
    }

    private static SequencedMap<String, List<List<Object>>> xlsx(GeneratedFile file) {
        SequencedMap<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        List<String> dates = styles(file, "yy");
        List<String> times = styles(file, "hh:mm");
        List<Element> named = ZipRead.all(ZipRead.xml(file, "xl/workbook.xml"), "sheet");
        for (int i = 0; i < named.size(); i++) {
            Element sheet = ZipRead.xml(file, "xl/worksheets/sheet" + (i + 1) + ".xml");
            sheets.put(named.get(i).getAttribute("name"),
                    ZipRead.all(sheet, "row").stream().map(row -> row(row, dates, times)).toList());
        }
        return sheets;
    }

    /** The places of the styles whose format has a part. */
    private static List<String> styles(GeneratedFile file, String part) {
        Element styles = ZipRead.xml(file, "xl/styles.xml");
        List<String> formats = ZipRead.all(styles, "numFmt").stream()
                .filter(format -> format.getAttribute("formatCode").contains(part))
                .map(format -> format.getAttribute("numFmtId")).toList();
        List<Element> cells = ZipRead.all(ZipRead.all(styles, "cellXfs").getFirst(), "xf");
        return cells.stream().filter(xf -> formats.contains(xf.getAttribute("numFmtId")))
                .map(xf -> String.valueOf(cells.indexOf(xf))).toList();
    }

    private static List<Object> row(Element row, List<String> dateStyles, List<String> timeStyles) {
        List<Object> cells = new ArrayList<>();
        for (Element cell : ZipRead.all(row, "c")) {
            int column = column(cell.getAttribute("r"));
            while (cells.size() < column) {
                cells.add("");
            }
            String style = cell.getAttribute("s");
            cells.add(timeStyles.contains(style) ? time(cell) : value(cell, dateStyles.contains(style)));
        }
        return trimmed(cells);
    }

    private static int column(String place) {
        return place.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static Object value(Element cell, boolean date) {
        if (cell.getAttribute("t").equals("inlineStr")) {
            return cell.getTextContent();
        }
        BigDecimal number = new BigDecimal(cell.getTextContent()).stripTrailingZeros();
        return date ? LocalDate.of(1899, 12, 30).plusDays(number.longValueExact()) : number;
    }

    private static LocalTime time(Element cell) {
        BigDecimal minutes = new BigDecimal(cell.getTextContent()).multiply(BigDecimal.valueOf(24 * 60));
        return LocalTime.MIDNIGHT.plusMinutes(minutes.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static List<Object> trimmed(List<Object> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).equals("")) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
