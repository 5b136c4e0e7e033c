/** Who works in the studio: its own cookie, never the API's business. */
@NullMarked
package org.sextant.studio.session;

import org.jspecify.annotations.NullMarked;
