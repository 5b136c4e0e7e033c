package org.sextant.assessment;

import org.sextant.schema.content.FixedFormId;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.framework.CompetenceIndex;

/** What a test is about. */
public sealed interface Subject {
    /** Its kind. */
    AssessmentKind kind();

    /** What names it within its kind. */
    String key();

    /** What a kind and a key stand for. */
    static Subject of(AssessmentKind kind, String key) {
        return switch (kind) {
            case COMPETENCE -> new OfCompetence(new CompetenceIndex(key));
            case TARGET_PROFILE -> new OfTargetProfile(new TargetProfileId(key));
            case DEMONSTRATION -> new OfDemonstration(new FixedFormId(key));
        };
    }

    /** All tubes of a competence. */
    record OfCompetence(CompetenceIndex competence) implements Subject {
        @Override
        public AssessmentKind kind() {
            return AssessmentKind.COMPETENCE;
        }

        @Override
        public String key() {
            return competence.value();
        }
    }

    /** The tubes of a target profile, each up to its level. */
    record OfTargetProfile(TargetProfileId profile) implements Subject {
        @Override
        public AssessmentKind kind() {
            return AssessmentKind.TARGET_PROFILE;
        }

        @Override
        public String key() {
            return profile.value();
        }
    }

    /** The challenges of a fixed form, in its order, for anybody. */
    record OfDemonstration(FixedFormId form) implements Subject {
        @Override
        public AssessmentKind kind() {
            return AssessmentKind.DEMONSTRATION;
        }

        @Override
        public String key() {
            return form.value();
        }
    }
}
