package org.sextant.studio.exchange.intake;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Sha256;
import org.sextant.schema.rule.Severity;

/**
 * What the rules say of a file that was handed in.
 *
 * @param file    relative to the bank
 * @param line    from 1; 0 where it is the whole file
 * @param rule    the id of the rule
 * @param message what is wrong and what to do
 */
record Problem(String file, int line, Severity severity, String rule, String message) {
    private static final String ATTACHED = "attached-file";

    /** That a file which content names is not kept: its place in the bank, or its name where a generator made it. */
    static Problem of(FileReference file, SortedMap<String, byte[]> bank, String sentence) {
        String place = bank.entrySet().stream().filter(each -> each.getKey().endsWith("/" + file.name()))
                .filter(each -> Sha256.of(Objects.requireNonNull(each.getValue())).equals(file.sha256()))
                .map(Map.Entry::getKey).findFirst().orElse(file.name());
        return new Problem(place, 0, Severity.ERROR, ATTACHED, sentence);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
