/** What somebody, or a group, should work on next (sujets à travailler), with the tutorials that help, and why. */
@NullMarked
package org.sextant.recommendation;

import org.jspecify.annotations.NullMarked;
