package org.sextant.graphql.execution;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends.
 *
 * @param query         the document
 * @param operationName which of its operations, where it has several
 * @param variables     by name
 */
public record Call(String query, @Nullable String operationName, Map<String, Object> variables) {
}
