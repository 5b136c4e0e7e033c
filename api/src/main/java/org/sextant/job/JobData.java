package org.sextant.job;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The jobs that somebody asked for. */
@Singleton
final class JobData implements PersonalData {
    private final JobService jobs;

    JobData(JobService jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "jobs";
    }

    @Override
    public Object of(AccountId account) {
        return jobs.by(account);
    }
}
