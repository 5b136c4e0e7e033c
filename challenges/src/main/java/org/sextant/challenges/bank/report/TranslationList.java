package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.challenges.generator.file.Csv;

/** What is to be translated, as a table that spreadsheets read. */
final class TranslationList {
    private static final List<String> HEAD = List.of("locale", "competence", "kind", "id", "texts");

    private TranslationList() {
    }

    static byte[] of(List<MissingText> missing) {
        Stream<List<String>> rows = missing.stream().map(row -> List.of(row.locale(), row.competence().value(),
                row.kind(), row.id(), String.join(" ", row.texts())));
        return Csv.of(BankReport.TRANSLATIONS, Stream.concat(Stream.of(HEAD), rows).toList()).bytes();
    }
}
