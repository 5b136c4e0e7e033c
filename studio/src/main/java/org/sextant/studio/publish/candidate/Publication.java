package org.sextant.studio.publish.candidate;

import java.util.Optional;
import org.sextant.platform.AccountId;

/**
 * Who published a release.
 *
 * @param publisher none once the account is gone
 * @param restores  the release that it brings back, where it does
 */
public record Publication(int release, Optional<AccountId> publisher, Optional<Integer> restores) {
}
