/** Work that takes longer than a request: kept in the database, done by any node, resumed by another. */
@NullMarked
package org.sextant.job;

import org.jspecify.annotations.NullMarked;
