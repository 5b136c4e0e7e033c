/**
 * Queries, compiled: the short way for documents that come again and again. A plan knows nothing of errors; where anything
 * is not as plain as it expects, it gives up, and GraphQL Java runs the query from its beginning.
 */
@NullMarked
package org.sextant.graphql.plan;

import org.jspecify.annotations.NullMarked;
