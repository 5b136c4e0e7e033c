package org.sextant.studio.screen.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.edit.form.Control.Link;
import org.sextant.studio.screen.edit.form.Control.PartOf;
import org.sextant.studio.screen.edit.form.Form;
import org.sextant.studio.screen.edit.form.Links;
import org.sextant.studio.screen.edit.form.Links.Part;
import org.sextant.studio.screen.edit.form.Links.Search;
import org.sextant.studio.screen.edit.form.Links.Thing;

/** Finds what the links of a form lead to, and what they may lead to, in the API. */
@Singleton
final class LinkCalls {
    /** How many keys are asked for at once. */
    private static final int AT_ONCE = 50;
    /** How many words of what somebody looks for count: the API takes no more. */
    private static final int MOST_WORDS = 20;

    private final Screens screens;

    LinkCalls(Screens screens) {
        this.screens = screens;
    }

    /** What a form names; and where the address of the page says so, what was found for one of its links. */
    Links of(HttpRequest<?> http, Request request, Form form) {
        List<Link> links = form.links();
        Optional<Link> searched = http.getParameters().getFirst("find")
                .flatMap(place -> links.stream().filter(link -> link.pointer().equals(place)).findFirst());
        return new Links(named(request, links), parts(request, form), searched.map(link -> search(request, link,
                http.getParameters().getFirst("text").orElse(""))).orElse(null));
    }

    private List<Thing> named(Request request, List<Link> links) {
        List<String> kinds = links.stream().flatMap(link -> link.kinds().stream()).distinct().toList();
        List<String> keys = links.stream().flatMap(link -> link.keys().stream()).distinct().toList();
        List<Thing> named = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            named.addAll(run("links.graphql", request, Map.of("kinds", kinds, "keys",
                    keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))).nodes());
        }
        return named;
    }

    private Map<String, List<Part>> parts(Request request, Form form) {
        Map<String, List<Part>> parts = new HashMap<>();
        for (PartOf part : form.parts()) {
            form.links().stream().filter(link -> link.pointer().equals(part.whole())).findFirst()
                    .flatMap(whole -> whole.keys().stream().findFirst().map(key -> document(request, whole, key)))
                    .ifPresent(document -> parts.put(part.pointer(), document.at(part.list()).valueStream()
                            .map(each -> new Part(each.path("id").asText(), title(each.path("title"), request)))
                            .toList()));
        }
        return parts;
    }

    private JsonNode document(Request request, Link whole, String key) {
        Whole entry = screens.run(LinkCalls.class, "parts.graphql", request,
                Map.of("kind", whole.kinds().getFirst(), "key", key), WholeData.class).contentEntry();
        return entry == null ? MissingNode.getInstance() : Typed.tree(entry.document());
    }

    /** A text in the language of the reader, otherwise in French, the language that all texts have. */
    private static String title(JsonNode text, Request request) {
        String french = text.isTextual() ? text.asText() : text.path(LocalizedText.SOURCE_LOCALE).asText();
        return text.path(request.locale().getLanguage()).asText(french);
    }

    private Search search(Request request, Link link, String text) {
        String words = Arrays.stream(text.strip().split("\\s+", -1)).limit(MOST_WORDS).collect(Collectors.joining(" "));
        Map<String, Object> variables = new HashMap<>(Map.of("kinds", link.kinds()));
        if (!words.isEmpty()) {
            variables.put("text", words);
        }
        Entries found = run("find.graphql", request, variables);
        return new Search(link.pointer(), text, Optional.ofNullable(found.totalCount()).orElse(0), found.nodes());
    }

    private Entries run(String document, Request request, Map<String, Object> variables) {
        return screens.run(LinkCalls.class, document, request, variables, Data.class).contentEntries();
    }

    /** What {@code parts.graphql} answers. */
    public record WholeData(@Nullable Whole contentEntry) {
    }

    /** Something that has parts. */
    public record Whole(String document) {
    }

    /** What the documents answer. */
    public record Data(Entries contentEntries) {
    }

    /** Things that can be named. */
    public record Entries(@Nullable Integer totalCount, List<Thing> nodes) {
    }
}
