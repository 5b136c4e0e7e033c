/** What happened to accounts, who did it, and from where: written once, never changed. */
@NullMarked
package org.sextant.audit;

import org.jspecify.annotations.NullMarked;
