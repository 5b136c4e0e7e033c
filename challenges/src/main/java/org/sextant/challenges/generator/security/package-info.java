/** Generators of the competence about security: reports, logs, messages and backups to look into. */
@NullMarked
package org.sextant.challenges.generator.security;

import org.jspecify.annotations.NullMarked;
