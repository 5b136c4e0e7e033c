package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.sextant.account.PersonalData;
import org.sextant.platform.AccountId;

/** The banks that somebody handed in, for the copy of their data. */
@Singleton
final class ImportData implements PersonalData {
    private final ImportService imports;

    ImportData(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "bankImports";
    }

    @Override
    public Object of(AccountId account) {
        return imports.by(account).stream()
                .map(made -> new Made(made.id(), made.name(), made.plannedAt(), made.state(), made.reason())).toList();
    }

    /** An import in the copy. */
    record Made(long id, String name, Instant plannedAt, ImportState state, String reason) {
    }
}
