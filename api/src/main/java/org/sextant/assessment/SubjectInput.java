package org.sextant.assessment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.schema.content.FixedFormId;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.framework.CompetenceIndex;

/** The input {@code AssessmentSubjectInput}, of which the schema says that exactly one member is given. */
public record SubjectInput(@Nullable String competence, @Nullable String targetProfile, @Nullable String demonstration) {
    private static final Pattern INDEX = Pattern.compile("[1-9]\\.[1-9]");

    /** What it names; none where it can be no competence, a fault of the client where it is no id of ours. */
    public Optional<Subject> subject() {
        if (targetProfile != null) {
            return Optional.of(new Subject.OfTargetProfile(
                    new TargetProfileId(GlobalId.keyOf("TargetProfile", targetProfile))));
        } else if (demonstration != null) {
            return Optional.of(new Subject.OfDemonstration(
                    new FixedFormId(GlobalId.keyOf("FixedForm", demonstration))));
        }
        return Optional.ofNullable(competence).filter(index -> INDEX.matcher(index).matches())
                .map(index -> new Subject.OfCompetence(new CompetenceIndex(index)));
    }
}
