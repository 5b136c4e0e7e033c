package org.sextant.upload;

import jakarta.inject.Singleton;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The files that somebody handed in and that are still kept, without their bytes. */
@Singleton
final class UploadData implements PersonalData {
    private final UploadService uploads;

    UploadData(UploadService uploads) {
        this.uploads = uploads;
    }

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public Object of(AccountId account) {
        return uploads.of(account);
    }
}
