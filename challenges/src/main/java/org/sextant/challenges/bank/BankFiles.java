package org.sextant.challenges.bank;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of a bank folder; what cannot be read becomes a problem. */
final class BankFiles {
    static final String NOT_UTF_8 = "the file is not in UTF-8; save it in that encoding";

    private final BankFolder bank;
    private final Problems problems;

    BankFiles(BankFolder bank, Problems problems) {
        this.bank = bank;
        this.problems = problems;
    }

    /** A YAML file; empty, with a problem noted, when it cannot be read. */
    Optional<YamlDocument> yaml(String file) {
        return text(file).flatMap(text -> parsed(file, text, 0));
    }

    /** The YAML text of a file from a line on; empty, with a problem noted, when it cannot be read. */
    Optional<YamlDocument> parsed(String file, String text, int offset) {
        try {
            YamlDocument document = YamlDocument.parse(file, text, offset);
            YamlComments.lines(text).forEach(line -> problems.add(file, offset + line, BankRules.COMMENT,
                    YamlComments.SENTENCE));
            return Optional.of(document);
        } catch (YamlProblem e) {
            problems.add(file, e.line() == 0 ? 0 : offset + e.line(), BankRules.YAML, e.sentence());
            return Optional.empty();
        }
    }

    /** A text file; empty, with a problem noted, when it cannot be read. */
    Optional<String> text(String file) {
        try {
            Optional<byte[]> bytes = bank.bytes(file);
            if (bytes.isEmpty()) {
                problems.add(file, 0, BankRules.FILE, "the file is missing; write it, as AUTHORING.md shows");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString());
        } catch (CharacterCodingException e) {
            problems.add(file, 0, BankRules.FILE, NOT_UTF_8);
        } catch (IOException e) {
            problems.add(file, 0, BankRules.FILE, "the file cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** The bytes of a file within the bank; empty when there is none. */
    Optional<byte[]> bytes(String file) throws IOException {
        return bank.bytes(file);
    }

    /** The files below a folder whose names end so, relative to the bank, in their order. */
    List<String> below(String folder, String ending) {
        try {
            return bank.below(folder).stream().filter(name -> name.endsWith(ending)).toList();
        } catch (IOException e) {
            problems.add(folder, 0, BankRules.FILE, "the folder cannot be listed: " + e.getMessage());
            return List.of();
        }
    }
}
