/** What says nearly the same as what somebody is writing, among all drafts. */
@NullMarked
package org.sextant.studio.alike;

import org.jspecify.annotations.NullMarked;
