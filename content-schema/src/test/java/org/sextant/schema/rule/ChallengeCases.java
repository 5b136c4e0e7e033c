package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.rule.ContentRulesTest.Case;

/** Contents with a broken challenge or text. */
final class ChallengeCases {
    private static final String CHOICE = "/challenges/moteurs-1-0";
    private static final String NUMBER = "/challenges/rediger-2-0";

    static final List<Case> ALL = List.of(
            new Case("timed-without-reason",
                    "CHALLENGE moteurs-1-0 at /timer: challenge 'moteurs-1-0' is timed; say why in 'reason', within "
                            + "'timer'",
                    c -> c.remove(CHOICE + "/timer/reason")),
            new Case("rubric-missing", "CHALLENGE rediger-2-0: challenge 'rediger-2-0' has no 'rubric'",
                    c -> c.remove(NUMBER + "/rubric")),
            new Case("explanation-missing", "CHALLENGE rediger-2-0: challenge 'rediger-2-0' has no 'explanation'",
                    c -> c.remove(NUMBER + "/explanation")),
            new Case("type-not-installed",
                    "CHALLENGE enigme at /type: type 'ENIGME' is not installed; its challenges stay readable but "
                            + "cannot be asked",
                    c -> c.copy(NUMBER, "enigme", "{skill: 'moteurs-3', status: 'PROPOSED', type: 'ENIGME'}")),
            new Case("type-schema",
                    "CHALLENGE rediger-2-0 at /solution: this needs to be a list, not a group of fields",
                    c -> c.set(NUMBER + "/solution", "{accepted: ['0123']}")),
            new Case("type-schema", "CHALLENGE rediger-2-0 at /solution/1: this needs to be a text, not a list",
                    c -> c.set(NUMBER + "/solution/1", "['0123']")),
            new Case("type-check", "CHALLENGE moteurs-1-0 at /solution: there is no choice 3",
                    c -> c.set(CHOICE + "/solution/choice", "'3'")),
            new Case("sample-missing",
                    "CHALLENGE rediger-2-0 at /samples: challenge 'rediger-2-0' needs at least one accepted and one "
                            + "refused answer in 'samples'",
                    c -> c.set(NUMBER + "/samples/refused", "[]")),
            new Case("sample-unreadable",
                    "CHALLENGE rediger-2-0 at /samples/refused/0: the sample {a: 123} cannot be read: the answer needs "
                            + "to be a text",
                    c -> c.set(NUMBER + "/samples/refused/0", "{a: '123'}")),
            new Case("sample-graded-otherwise",
                    "CHALLENGE rediger-2-0 at /samples/refused/0: the sample \"0123\" is graded right, not wrong; "
                            + "correct the sample or the solution",
                    c -> c.set(NUMBER + "/samples/refused/0", "'0123'")),
            new Case("sample-graded-otherwise",
                    "CHALLENGE rediger-2-0 at /samples/accepted/1: the sample \"123\" is graded wrong, not right; "
                            + "correct the sample or the solution",
                    c -> c.set(NUMBER + "/samples/accepted/-", "'123'")),
            new Case("prompt-contains-answer",
                    "CHALLENGE rediger-2-0 at /instruction: the instruction of 'rediger-2-0' gives the answer "
                            + "\"0123\" away; word it otherwise, or put it in a quotation, a table or code if it is "
                            + "material to search",
                    c -> c.set(NUMBER + "/instruction/fr", "'Il y en a (0123), ou plus ?'")),
            locale("TUBE moteurs at /title", "Search", "/tubes/moteurs/title", "{en: 'Search'}", "fr"),
            locale("TUBE moteurs at /description", "Search", "/tubes/moteurs/description", "{en: 'Search'}", "fr"),
            locale("SKILL moteurs-3 at /title", "Search", "/skills/moteurs-3/title", "{en: 'Search'}", "fr"),
            locale("TARGET_PROFILE rentree at /description", "Start", "/targetProfiles/rentree/description",
                    "{en: 'Start'}", "fr"),
            locale("FORM essai at /title", "Try", "/forms/essai/title", "{en: 'Try'}", "fr"),
            locale("CHALLENGE moteurs-1-0 at /instruction", "Quoi ?", CHOICE + "/instruction", "{fr: 'Quoi ?'}", "en"),
            locale("CHALLENGE moteurs-1-0 at /explanation", "Voilà.", CHOICE + "/explanation", "{fr: 'Voilà.'}", "en"),
            locale("CHALLENGE moteurs-1-0 at /illustration", "Un schéma", CHOICE + "/illustration/alt",
                    "{fr: 'Un schéma'}", "en"),
            locale("CHALLENGE moteurs-1-0 at /embed", "Simulateur", CHOICE + "/embed/title", "{fr: 'Simulateur'}",
                    "en"),
            locale("CHALLENGE moteurs-1-0 at /options", "Un choix assez long pour que sa fin soit...",
                    CHOICE + "/options/choices/1", "{fr: 'Un choix assez long pour que sa fin soit coupée'}", "en"),
            new Case("alt-missing",
                    "CHALLENGE moteurs-1-0 at /illustration: the picture 'schéma.svg' has no 'alt'; say in words what it shows",
                    c -> c.remove(CHOICE + "/illustration/alt")),
            new Case("alt-missing",
                    "CHALLENGE moteurs-1-0 at /attachments: the picture 'notes.png' has no 'alt'; say in words what it shows",
                    c -> {
                        c.set(CHOICE + "/attachments/0/name", "'notes.png'");
                        c.set(CHOICE + "/attachments/0/mediaType", "'image/png'");
                    }));

    private ChallengeCases() {
    }

    private static Case locale(String subject, String text, String place, String json, String locale) {
        return new Case("locale-missing", subject + ": the text \"" + text + "\" does not exist in '" + locale
                + "'; write it in that language too", c -> c.set(place, json));
    }
}
