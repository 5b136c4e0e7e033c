/** Content out of the house and into it, as files of a bank. */
@NullMarked
package org.sextant.studio.exchange;

import org.jspecify.annotations.NullMarked;
