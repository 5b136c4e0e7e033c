package org.sextant.schema.rule;

import java.util.List;
import org.sextant.schema.rule.ContentRulesTest.Case;

/** Contents with a broken target profile or form. */
final class ProfileCases {
    private static final String PROFILE = "/targetProfiles/rentree";

    static final List<Case> ALL = List.of(
            new Case("target-tube-empty",
                    "TARGET_PROFILE rentree at /tubes: tube 'courriel' has no active skill up to level 1; raise its "
                            + "maximumLevel or leave it out",
                    c -> c.set(PROFILE + "/tubes/courriel/maximumLevel", "1")),
            stages("{threshold: 0, title: {fr: 'Palier'}}"), stages("{threshold: 50, title: {fr: 'Palier'}}"),
            stages("{level: 3, title: {fr: 'Palier'}}"),
            badge("'moteurs' up to level 4", "/tubes/moteurs/maximumLevel", "4"),
            new Case("badge-outside-profile",
                    "TARGET_PROFILE rentree at /badges: badge 'vigie' counts 'courriel' up to level 5, which the "
                            + "profile does not test; add it to its 'tubes' or correct the badge",
                    c -> {
                        c.set(PROFILE + "/badges/vigie/criteria/0/tubes/-", "{tube: 'courriel', maximumLevel: 5}");
                        c.remove(PROFILE + "/tubes/courriel");
                    }),
            new Case("target-profile-too-long",
                    "TARGET_PROFILE rentree at /maximumDuration: 'rentree' is expected to take 2 min, more than its "
                            + "maximum of PT20S; test fewer tubes, lower their maximumLevel or raise the maximumDuration",
                    c -> c.set(PROFILE + "/maximumDuration", "'PT20S'")),
            closed("PROPOSED, of usage BOTH", "/status", "'PROPOSED'", "moteurs-1-9"),
            closed("VALIDATED, of usage CERTIFICATION", "/usage", "'CERTIFICATION'", "moteurs-1-9"),
            new Case("form-disordered",
                    "FORM essai at /challenges: form 'essai' asks levels 2, 1 in this order; begin with the lowest",
                    c -> c.set("/forms/essai/challenges", "['rediger-2-0', 'moteurs-1-0']")));

    private ProfileCases() {
    }

    private static Case stages(String last) {
        return new Case("stages-disordered",
                "TARGET_PROFILE rentree at /stages: the stages of 'rentree' must rise, all by 'threshold' or all by "
                        + "'level'",
                c -> c.set(PROFILE + "/stages/-", last));
    }

    private static Case badge(String counted, String place, String json) {
        return new Case("badge-outside-profile", "TARGET_PROFILE rentree at /badges: badge 'vigie' counts " + counted
                + ", which the profile does not test; add it to its 'tubes' or correct the badge",
                c -> c.set(PROFILE + "/badges/vigie/criteria/0" + place, json));
    }

    private static Case closed(String how, String place, String json, String id) {
        return new Case("form-challenge-closed", "FORM essai at /challenges/1: challenge '" + id + "' is " + how
                + "; a form asks only VALIDATED ones that are not reserved for certification", c -> {
                    c.copy("/challenges/moteurs-1-0", id, "{variant: 2, instruction: {fr: 'Ou ?', en: 'Or?'}}");
                    c.set("/challenges/" + id + place, json);
                    c.set("/forms/essai/challenges/-", "'" + id + "'");
                });
    }
}
