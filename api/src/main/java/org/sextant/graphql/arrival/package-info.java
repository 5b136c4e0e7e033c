/** Requests on their way in: how long they may take to arrive, and how much of them the server holds until they have. */
@NullMarked
package org.sextant.graphql.arrival;

import org.jspecify.annotations.NullMarked;
