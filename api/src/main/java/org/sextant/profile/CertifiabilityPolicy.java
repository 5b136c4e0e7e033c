package org.sextant.profile;

import org.sextant.schema.framework.Level;

/**
 * When a profile is certifiable.
 *
 * @param id          names it for ever, such as {@code certifiable-1}; a policy in use is never edited
 * @param competences how many competences it takes
 * @param level       the level that each of them must have reached
 */
public record CertifiabilityPolicy(String id, int competences, Level level) {
}
