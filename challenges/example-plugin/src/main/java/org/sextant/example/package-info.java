/** Two challenge types that come as a plug-in: putting in order and matching. */
@NullMarked
package org.sextant.example;

import org.jspecify.annotations.NullMarked;
