package org.sextant.guard;

/**
 * What a guard counts.
 *
 * @param subject who or what attempts; guards keep its SHA-256 alone
 */
public record Attempt(Guard guard, String subject) {
}
