package org.sextant.job;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Inputs;
import org.sextant.graphql.Refusals;
import org.sextant.graphql.Refusals.UserError;
import org.sextant.graphql.Request;
import org.sextant.job.JobCancel.Payload;

/** The mutation {@code jobCancel}. */
@Singleton
final class JobCancel implements DataFetcher<Payload> {
    private static final Refusals REFUSALS = Refusals.of(JobCancel.class);

    private final JobService jobs;

    JobCancel(JobService jobs) {
        this.jobs = jobs;
    }

    @Override
    public Payload get(DataFetchingEnvironment environment) {
        String key = GlobalId.keyOf(JobFeature.JOB, Inputs.of(environment, Input.class).job());
        Optional<Job> job = JobQueries.number(key).flatMap(id -> jobs.cancel(Request.of(environment).actor(), id));
        if (job.isEmpty()) {
            return new Payload(null,
                    List.of(REFUSALS.error(environment, Code.NO_SUCH_JOB, List.of("input", "job"))));
        }
        return job.get().state() == JobState.CANCELLED
                ? new Payload(job.get(), List.of())
                : new Payload(job.get(),
                        List.of(REFUSALS.error(environment, Code.SETTLED, List.of("input", "job"))));
    }

    enum Code {
        NO_SUCH_JOB, SETTLED
    }

    record Input(String job) {
    }

    record Payload(@Nullable Job job, List<UserError> userErrors) {
    }
}
