/** Connections that stay open: how many there may be, and how events reach those who listen on them. */
@NullMarked
package org.sextant.graphql.live;

import org.jspecify.annotations.NullMarked;
