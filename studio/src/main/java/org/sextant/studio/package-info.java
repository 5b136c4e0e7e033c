/** The authoring studio: what it brings to the server when it is on the class path. */
@NullMarked
package org.sextant.studio;

import org.jspecify.annotations.NullMarked;
