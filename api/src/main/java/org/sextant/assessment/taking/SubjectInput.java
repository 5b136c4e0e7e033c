package org.sextant.assessment.taking;

import org.jspecify.annotations.Nullable;

/** The input {@code AssessmentSubjectInput}, of which the schema says that exactly one member is given. */
record SubjectInput(@Nullable String competence, @Nullable String targetProfile, @Nullable String demonstration) {
}
