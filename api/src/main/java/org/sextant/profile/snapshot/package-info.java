/** Profiles as they stood at an instant, frozen for ever. */
@NullMarked
package org.sextant.profile.snapshot;

import org.jspecify.annotations.NullMarked;
