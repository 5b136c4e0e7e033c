package org.sextant.studio.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sextant.account.token.AccessTokens;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.draft.document.Value;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Authors by name, what they type, and what they are refused. */
final class Authors {
    private Authors() {
    }

    /** The author who signs in by this address. */
    static DraftApi named(TestServer server, String login) {
        Actor actor = new Actor(server.account(login, Role.AUTHOR), login, Set.of(Role.AUTHOR));
        return new DraftApi(server.client().with("Authorization", "Bearer "
                + server.bean(AccessTokens.class).issue(actor, AccessTokens.LIFETIME).token()));
    }

    /** The code of the one refusal. */
    static String code(JsonNode payload) {
        assertThat(payload.path("userErrors")).hasSize(1);
        return payload.at("/userErrors/0/code").asText();
    }

    /** A document with another text. */
    static String with(String document, String field, String locale, String text) {
        Value.Fields fields = (Value.Fields) Documents.value(new Document(document));
        SortedMap<String, Value> texts = new TreeMap<>(
                ((Value.Fields) Objects.requireNonNull(fields.fields().get(field))).fields());
        texts.put(locale, new Value.Text(text));
        SortedMap<String, Value> all = new TreeMap<>(fields.fields());
        all.put(field, new Value.Fields(texts));
        return Documents.of(new Value.Fields(all)).json();
    }
}
