package org.sextant.job;

import jakarta.inject.Singleton;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Wiring;

/** Jobs in the API. */
@Singleton
final class JobFeature implements GraphQlFeature {
    static final String JOB = "Job";

    private final JobQueries queries;
    private final JobCancel jobCancel;

    JobFeature(JobQueries queries, JobCancel jobCancel) {
        this.queries = queries;
        this.jobCancel = jobCancel;
    }

    @Override
    public String sdl() {
        return "org/sextant/job/job.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("job", queries::job);
        wiring.mutation("jobCancel", jobCancel);
        wiring.node(JOB, Job.class, job -> Long.toString(job.id()), queries::byKey);
        wiring.field(JOB, "progress", queries::progress);
        wiring.field(JOB, "userErrors", queries::userErrors);
    }
}
