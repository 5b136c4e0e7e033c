package org.sextant.challenges.bank;

import java.util.List;
import java.util.SortedMap;
import org.sextant.schema.rule.Subject;

/**
 * Content as the files of a bank.
 *
 * @param files  all of them, by their names relative to the bank, in canonical form
 * @param unlike what these files say otherwise than the content, which bank files have no words for; most often nothing
 */
public record BankExport(SortedMap<String, byte[]> files, List<Subject> unlike) {
    public BankExport {
        unlike = List.copyOf(unlike);
    }
}
