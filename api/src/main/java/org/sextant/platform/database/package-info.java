/** Reaching the database, bringing its schema up to date, and what to say when it is away. */
@NullMarked
package org.sextant.platform.database;

import org.jspecify.annotations.NullMarked;
