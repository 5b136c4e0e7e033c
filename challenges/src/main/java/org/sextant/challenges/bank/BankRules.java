package org.sextant.challenges.bank;

import java.util.List;
import org.sextant.schema.rule.Rule;

/** The rules of the files of a bank, beside those of content. */
final class BankRules {
    static final Rule FILE = Rule.error("file-unreadable",
            "A file that is needed exists and can be read: text is in UTF-8.");
    static final Rule YAML = Rule.error("yaml",
            "A file is well-formed YAML: one document, no field twice, no anchors.");
    static final Rule COMMENT = Rule.error("comment",
            "A file has no comments, which formatting would lose; remarks are fields.");
    static final Rule SCHEMA = Rule.error("schema",
            "A file has the fields and values that content.schema.json describes: a level is 1 to 8, a status exists.");
    static final Rule VALUE = Rule.error("value", "Every value means something: dates exist, numbers are in range.");
    static final Rule FILE_NAME = Rule.error("file-name", "A file is named by the id within.");
    static final Rule DUPLICATE_ID = Rule.error("duplicate-id", "No two things of a kind have the same id.");
    static final Rule TRANSLATION = Rule.error("translation-missing",
            "Titles exist in every language of the bank.");
    static final Rule ATTACHED = Rule.error("attached-file",
            "A file that is shown or handed out exists, is not too large and is what its name says.");
    static final Rule UNUSED = Rule.warning("unused-file",
            "Every file beside a tube, and every page of simulators, is used by a challenge.");
    static final Rule EMBED = Rule.error("embed-dependent",
            "An embed is complete in itself: it names no other address, file or storage.");
    static final Rule EMBED_ANSWER = Rule.error("embed-contains-answer",
            "The answer of an embed is computed from what the learner does and stands nowhere in its source.");
    static final Rule GENERATOR = Rule.error("generator",
            "A generator is installed in the version named and accepts its parameters.");
    static final Rule PLACEHOLDER = Rule.error("placeholder",
            "Every {{name}} is a value that the generator of the challenge makes.");

    private BankRules() {
    }

    static List<Rule> all() {
        return List.of(FILE, YAML, COMMENT, SCHEMA, VALUE, FILE_NAME, DUPLICATE_ID, TRANSLATION, ATTACHED, UNUSED,
                EMBED,
                EMBED_ANSWER, GENERATOR, PLACEHOLDER);
    }
}
