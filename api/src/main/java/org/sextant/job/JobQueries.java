package org.sextant.job;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;

/** What is asked of jobs. */
@Singleton
final class JobQueries {
    private static final Refusals REFUSALS = Refusals.of(JobQueries.class);

    private final JobService jobs;

    JobQueries(JobService jobs) {
        this.jobs = jobs;
    }

    @Nullable
    Job job(DataFetchingEnvironment environment) {
        return byKey(GlobalId.keyOf(JobFeature.JOB, environment.getArgumentOrDefault("id", "")), environment);
    }

    @Nullable
    Job byKey(String key, DataFetchingEnvironment environment) {
        return number(key).flatMap(id -> jobs.find(Request.of(environment).actor(), id)).orElse(null);
    }

    Progress progress(DataFetchingEnvironment environment) {
        Job job = Source.of(environment, Job.class);
        return new Progress(job.done(), job.total());
    }

    List<UserError> userErrors(DataFetchingEnvironment environment) {
        JobProblem problem = Source.of(environment, Job.class).problem();
        return problem == null ? List.of() : List.of(REFUSALS.error(environment, problem, List.of()));
    }

    /** The number in a key; empty where it is none. */
    static Optional<Long> number(String key) {
        return key.matches("\\d{1,18}") ? Optional.of(Long.parseLong(key)) : Optional.empty();
    }

    /** How far a job has come. */
    record Progress(int done, int total) {
    }
}
