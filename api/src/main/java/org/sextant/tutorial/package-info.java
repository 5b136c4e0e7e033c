/** What people learn and teach with: tutorials, and resources for teachers. */
@NullMarked
package org.sextant.tutorial;

import org.jspecify.annotations.NullMarked;
