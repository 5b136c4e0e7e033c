/** Material about security: lists of accounts, logs of sign-ins, captures of traffic, inventories of software. */
@NullMarked
package org.sextant.challenges.generator.security;

import org.jspecify.annotations.NullMarked;
