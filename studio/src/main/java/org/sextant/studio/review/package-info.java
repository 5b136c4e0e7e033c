/** Review: revisions are put forward, and somebody who did not write them validates them or asks for changes. */
@NullMarked
package org.sextant.studio.review;

import org.jspecify.annotations.NullMarked;
