package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.rule.ContentRulesTest.Case;

/** Contents whose framework, tubes or references are broken. */
final class FrameworkCases {
    private static final String LEVEL_FIVE_AT_MOST = "1, 2, 3, 4, 5, 6, 7; it needs 1, 2, 3, 4, 5, 6, 7, 8 in this order";

    private static final String DEAD = "; correct the name or add it";

    static final List<Case> ALL = List.of(
            new Case("framework-levels",
                    "FRAMEWORK CRCN at /levels: framework CRCN defines the levels " + LEVEL_FIVE_AT_MOST,
                    c -> c.remove("/framework/levels/7")),
            new Case("framework-areas",
                    "FRAMEWORK CRCN at /areas: area 2 has competences but is not in the framework; describe it there",
                    c -> c.remove("/framework/areas/2")),
            new Case("framework-areas",
                    "FRAMEWORK CRCN at /areas: area 3 has no competence; write one or take the area out",
                    c -> c.set("/framework/areas/-", "{code: 3, title: {fr: 'A'}, origin: 'AUTHORED', "
                            + "legalReference: 'decret', description: {fr: 'B'}}")),
            new Case("competence-levels",
                    "COMPETENCE 2.1 at /descriptors: competence 2.1 describes the levels " + LEVEL_FIVE_AT_MOST,
                    c -> c.remove("/competences/2.1/descriptors/7")),
            legal("FRAMEWORK CRCN", "/framework/areas/1"), legal("FRAMEWORK CRCN", "/framework/levels/7"),
            legal("COMPETENCE 2.1", "/competences/2.1/definition"),
            legal("COMPETENCE 2.1", "/competences/2.1/descriptors/3/statements/1"),
            new Case("thematic-twice",
                    "COMPETENCE 2.1 at /thematics: thematic 'chercher' stands in 1.1 and again in 2.1; give it another id",
                    c -> c.copy("/competences/2.1/thematics/ecrire", "chercher", "{}")),
            new Case("thematic-twice",
                    "COMPETENCE 2.1 at /thematics: thematic 'ecrire' stands in 2.1 and again in 2.1; give it another id",
                    c -> c.copy("/competences/2.1/thematics/ecrire", "ecrire", "{}")),
            new Case("tube-name-twice",
                    "TUBE moteurs at /name: tubes 'courriel' and 'moteurs' are both named @courriel; rename one",
                    c -> c.set("/tubes/moteurs/name", "'@courriel'")),
            new Case("tube-place-unknown",
                    "TUBE moteurs at /competence: there is no competence 1.9 for tube 'moteurs' to belong to",
                    c -> c.set("/tubes/moteurs/competence", "'1.9'")),
            new Case("tube-place-unknown",
                    "TUBE moteurs at /thematic: competence 1.1 has no thematic 'ecrire' for tube 'moteurs' to stand in; "
                            + "it has chercher",
                    c -> c.set("/tubes/moteurs/thematic", "'ecrire'")),
            dead("SKILL moteurs-3 at /tube: there is no tube 'absent'", "/skills/moteurs-3/tube", "'absent'"),
            new Case("dead-reference", "SKILL moteurs-3 at /successor: there is no skill 'absent'" + DEAD, c -> {
                c.set("/skills/moteurs-3/status", "'OBSOLETE'");
                c.set("/skills/moteurs-3/successor", "'absent'");
            }),
            dead("SKILL moteurs-1 at /tutorials/1: there is no tutorial 'absent'", "/skills/moteurs-1/tutorials/1",
                    "'absent'"),
            dead("SKILL moteurs-1 at /learnMore/0: there is no tutorial 'absent'", "/skills/moteurs-1/learnMore/0",
                    "'absent'"),
            new Case("dead-reference", "CHALLENGE seule at /skill: there is no skill 'absent'" + DEAD,
                    c -> c.copy("/challenges/rediger-2-0", "seule", "{skill: 'absent'}")),
            dead("TARGET_PROFILE rentree at /tubes: there is no tube 'absent'", "/targetProfiles/rentree/tubes/-",
                    "{tube: 'absent', maximumLevel: 3}"),
            dead("TARGET_PROFILE rentree at /badges: there is no tube 'absent'",
                    "/targetProfiles/rentree/badges/vigie/criteria/0/tubes/-", "{tube: 'absent', maximumLevel: 3}"),
            dead("FORM essai at /challenges/1: there is no challenge 'absent'", "/forms/essai/challenges/-",
                    "'absent'"),
            dead("RESOURCE debat at /competences: there is no competence '5.2'", "/resources/debat/competences/-",
                    "'5.2'"),
            dead("REFERENTIAL college at /items: there is no item 'absent'",
                    "/referentials/college/items/techno/parent", "'absent'"),
            dead("REFERENTIAL college at /mappings/0: there is no item 'absent'",
                    "/referentials/college/mappings/0/item", "'absent'"),
            dead("REFERENTIAL college at /mappings/0: there is no competence '5.2'",
                    "/referentials/college/mappings/0/competence", "'5.2'"));

    private FrameworkCases() {
    }

    private static Case legal(String subject, String place) {
        return new Case("legal-reference-unknown",
                subject + ": there is no legal reference 'loi' in the framework; add it there or correct the name",
                c -> c.set(place + "/legalReference", "'loi'"));
    }

    private static Case dead(String told, String place, String json) {
        return new Case("dead-reference", told + DEAD, c -> c.set(place, json));
    }
}
