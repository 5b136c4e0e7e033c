/** What the tests share: a real database, a real server, a plain client. */
@NullMarked
package org.sextant.test;

import org.jspecify.annotations.NullMarked;
