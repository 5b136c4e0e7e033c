package org.sextant.search.judged;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.sextant.challenges.bank.BundledBank;

/** Prints what engines make of the judged collection. */
final class JudgedCommand {
    private JudgedCommand() {
    }

    /** Prints the table of the open part; with the word {@code sealed}, which is for the final figure, of the other. */
    public static void main(String[] arguments) {
        boolean sealed = List.of(arguments).contains("sealed");
        try (StockEngine stock = StockEngine.of(BundledBank.content())) {
            SequencedMap<String, Engine> engines = new LinkedHashMap<>();
            engines.put("stock", stock);
            engines.put("ours", new OurEngine(BundledBank.content()));
            System.out.print(JudgedTable.of(sealed ? Judged.sealed() : Judged.open(), engines));
        }
    }
}
