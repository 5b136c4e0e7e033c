/** What is said about proposals. */
@NullMarked
package org.sextant.studio.review.remark;

import org.jspecify.annotations.NullMarked;
