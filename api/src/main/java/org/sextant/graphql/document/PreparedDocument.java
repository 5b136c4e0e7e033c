package org.sextant.graphql.document;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.release.Sha256;

/**
 * A document that was read.
 *
 * @param sha256     of its text, in hexadecimal; empty for one that cannot be run
 * @param entry      as the executor takes it
 * @param operations its operations; none when it cannot be run
 */
public record PreparedDocument(String sha256, PreparsedDocumentEntry entry, List<PreparedOperation> operations) {
    static PreparedDocument of(String text, Document document, OperationRules rules) {
        return new PreparedDocument(Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                new PreparsedDocumentEntry(document),
                document.getDefinitionsOfType(OperationDefinition.class).stream().map(rules::prepared).toList());
    }

    static PreparedDocument refused(List<GraphQLError> errors) {
        return new PreparedDocument("", new PreparsedDocumentEntry(errors), List.of());
    }

    /** Why it cannot be run. */
    public List<GraphQLError> errors() {
        return entry.hasErrors() ? List.copyOf(entry.getErrors()) : List.of();
    }

    /** The operation of a name; empty when there is none of it, or several and no name. */
    public Optional<PreparedOperation> operation(@Nullable String name) {
        if (name == null) {
            return operations.size() == 1 ? Optional.of(operations.getFirst()) : Optional.empty();
        }
        return operations.stream().filter(o -> name.equals(o.definition().getName())).findFirst();
    }
}
