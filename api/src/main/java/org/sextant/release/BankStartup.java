package org.sextant.release;

import jakarta.inject.Singleton;
import org.sextant.platform.database.StartupStep;

/** Introduces the bundled bank before content is brought into memory. */
@Singleton
final class BankStartup implements StartupStep {
    private final BankService bank;

    BankStartup(BankService bank) {
        this.bank = bank;
    }

    @Override
    public int getOrder() {
        return CONTENT - 1;
    }

    @Override
    public void run() {
        bank.introduce();
    }
}
