package org.sextant.search.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.release.Content;

/** Prints what engines make of the judged collection. */
final class JudgedCommand {
    private JudgedCommand() {
    }

    /**
     * Prints the table of the open part; with the word {@code sealed}, which is for the final figure, of the other. With
     * the URL of a MySQL database also what that finds by itself.
     */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        Content bank = BundledBank.content();
        List<Judged> queries = words.contains("sealed") ? Judged.sealed() : Judged.open();
        SequencedMap<String, Engine> engines = new LinkedHashMap<>();
        try (StockEngine stock = StockEngine.of(bank)) {
            engines.put("stock", stock);
            engines.put("ours", new OurEngine(bank));
            String url = words.stream().filter(word -> word.startsWith("jdbc:")).findFirst().orElse("");
            if (url.isEmpty()) {
                System.out.print(JudgedTable.of(queries, engines));
            } else {
                try (MySqlEngine mysql = MySqlEngine.of(bank, url)) {
                    engines.put("MySQL", mysql);
                    System.out.print(JudgedTable.of(queries, engines));
                }
            }
        }
    }
}
