/** Search: what somebody is looking for, found in a release. */
@NullMarked
package org.sextant.search;

import org.jspecify.annotations.NullMarked;
