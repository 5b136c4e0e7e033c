/** GraphQL over WebSocket: the subprotocol graphql-transport-ws, at the address of GraphQL over HTTP. */
@NullMarked
package org.sextant.graphql.socket;

import org.jspecify.annotations.NullMarked;
