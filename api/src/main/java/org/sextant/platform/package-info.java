/** A few words that every feature shares: settings, time, identifiers, randomness. */
@NullMarked
package org.sextant.platform;

import org.jspecify.annotations.NullMarked;
