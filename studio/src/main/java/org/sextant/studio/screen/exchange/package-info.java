/** The screens on which banks come in and go out as files. */
@NullMarked
package org.sextant.studio.screen.exchange;

import org.jspecify.annotations.NullMarked;
