package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.rule.ContentRulesTest.Case;

/** Contents whose skills, or families of challenges, are broken. */
final class SkillCases {
    private static final String NUMBER = "/challenges/rediger-2-0";
    private static final String OTHER = "/challenges/rediger-2-1";

    static final List<Case> ALL = List.of(
            new Case("two-active-skills",
                    "SKILL moteurs-bis at /level: skills 'moteurs-1' and 'moteurs-bis' are both active on level 1 of "
                            + "tube 'moteurs'; archive one of them",
                    c -> {
                        c.copy("/skills/moteurs-1", "moteurs-bis", "{}");
                        c.copy("/challenges/moteurs-1-0", "bis-0", "{skill: 'moteurs-bis'}");
                        c.copy("/challenges/moteurs-1-1", "bis-1", "{skill: 'moteurs-bis'}");
                    }),
            new Case("skill-without-prototype",
                    "SKILL rediger-2 at /challenges: skill 'rediger-2' is active but none of its prototypes "
                            + "(variant: 0) is VALIDATED",
                    c -> c.set(NUMBER + "/status", "'ARCHIVED'")),
            new Case("skill-without-certification",
                    "SKILL rediger-2 at /challenges: skill 'rediger-2' has no validated challenge of usage "
                            + "CERTIFICATION; write a variant for it",
                    c -> c.set(OTHER + "/usage", "'BOTH'")),
            new Case("skill-without-hint", "SKILL rediger-2: skill 'rediger-2' has no 'hint'",
                    c -> c.remove("/skills/rediger-2/hint")),
            new Case("skill-without-tutorial", "SKILL rediger-2: skill 'rediger-2' names no tutorial in 'tutorials'",
                    c -> c.set("/skills/rediger-2/tutorials", "[]")),
            new Case("skill-without-tutorial", "SKILL rediger-2: skill 'rediger-2' names no tutorial in 'learnMore'",
                    c -> c.set("/skills/rediger-2/learnMore", "[]")),
            new Case("successor-of-skill-in-use",
                    "SKILL moteurs-3 at /successor: skill 'moteurs-3' is UNDER_CONSTRUCTION and has the successor "
                            + "'moteurs-1'; archive it or take the successor out",
                    c -> c.set("/skills/moteurs-3/successor", "'moteurs-1'")),
            new Case("successor-ring",
                    "SKILL moteurs-3 at /successor: skill 'moteurs-3' is its own successor; name another or none",
                    c -> succeeded(c, "moteurs-3", "moteurs-3")),
            new Case("successor-ring",
                    "SKILL moteurs-3 at /successor: the skills 'moteurs-3', 'moteurs-6', 'moteurs-7' follow each other "
                            + "in a ring; take one of the successors out",
                    c -> {
                        c.copy("/skills/moteurs-3", "moteurs-6", "{}");
                        c.copy("/skills/moteurs-3", "moteurs-7", "{}");
                        c.copy("/skills/moteurs-3", "moteurs-8", "{}");
                        succeeded(c, "moteurs-3", "moteurs-6");
                        succeeded(c, "moteurs-6", "moteurs-7");
                        succeeded(c, "moteurs-7", "moteurs-3");
                        succeeded(c, "moteurs-8", "moteurs-6");
                    }),
            new Case("variant-without-prototype",
                    "CHALLENGE rediger-2-1 at /variant: variant 'rediger-2-1' has no prototype: no challenge of skill "
                            + "'rediger-2' has variant 0 and version 2",
                    c -> c.set(OTHER + "/version", "2")),
            new Case("variant-number-twice",
                    "CHALLENGE rediger-2-9 at /variant: challenges 'rediger-2-1' and 'rediger-2-9' have both variant "
                            + "1; give one another number",
                    c -> c.copy(OTHER, "rediger-2-9", "{instruction: {fr: 'Et ici ?'}}")),
            new Case("two-prototypes",
                    "CHALLENGE rediger-2-9 at /status: challenges 'rediger-2-0' and 'rediger-2-9' are both VALIDATED "
                            + "prototypes of skill 'rediger-2'; archive one with its variants",
                    c -> c.copy(NUMBER, "rediger-2-9", "{instruction: {fr: 'Et ici ?'}, version: 2}")),
            new Case("variant-of-other-type",
                    "CHALLENGE rediger-2-1 at /type: variant 'rediger-2-1' is a QCU, its prototype 'rediger-2-0' a "
                            + "QROC; a variant has the type of its prototype",
                    c -> {
                        c.set(OTHER + "/type", "'QCU'");
                        c.set(OTHER + "/options", "{choices: ['A', 'B']}");
                        c.set(OTHER + "/solution", "{choice: '1'}");
                        c.set(OTHER + "/samples", "{accepted: ['1'], refused: ['2']}");
                    }),
            new Case("variant-repeats",
                    "CHALLENGE rediger-2-9 at /instruction: challenges 'rediger-2-1' and 'rediger-2-9' ask the same; "
                            + "give one other data",
                    c -> c.copy(OTHER, "rediger-2-9", "{variant: 2}")));

    private SkillCases() {
    }

    private static void succeeded(EditedContent content, String skill, String by) {
        content.set("/skills/" + skill + "/status", "'ARCHIVED'");
        content.set("/skills/" + skill + "/successor", "'" + by + "'");
    }
}
