/** Files of a bank taken into the drafts: a plan first, then revisions. */
@NullMarked
package org.sextant.studio.exchange.intake;

import org.jspecify.annotations.NullMarked;
