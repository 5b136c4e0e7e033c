package org.sextant.page.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sextant.graphql.GlobalId;

/**
 * Where things are on these pages, by what people call them.
 *
 * @param language the language that the address asks for, which links keep; empty where the browser's wish counts
 */
public record Places(Optional<String> language) {
    /** Where one begins. */
    public static final String ROOT = "/explore";
    /** The name of the parameter that asks for a language. */
    public static final String LANGUAGE = "lang";
    /** Addresses as they are whatever the language. */
    public static final Places EVERYWHERE = new Places(Optional.empty());

    /** The search page. */
    public String start() {
        return at("");
    }

    /** All competences. */
    public String competences() {
        return at("/competences");
    }

    /** A competence. */
    public String competence(String index) {
        return at("/competences/" + escaped(index));
    }

    /** What a level means in all competences. */
    public String level(int level) {
        return at("/levels/" + level);
    }

    /** A subject, by its name such as {@code @moteurs}. */
    public String subject(String name) {
        return at("/subjects/" + escaped(name.replaceFirst("^@", "")));
    }

    /** Something by its identifier over all types. */
    public String of(String id) {
        GlobalId found = GlobalId.decode(id).orElseThrow();
        return switch (found.type()) {
            case "Tutorial" -> at("/tutorials/" + escaped(found.key()));
            case "Resource" -> at("/resources/" + escaped(found.key()));
            case "TargetProfile" -> at("/profiles/" + escaped(found.key()));
            case "ChallengePrompt" -> at("/challenges/" + escaped(found.key()));
            default -> throw new IllegalStateException("there is no page for a " + found.type());
        };
    }

    /** All that has a value of a filter of the search page. */
    public String all(String filter, String value) {
        return at("") + (language.isEmpty() ? "?" : "&") + filter + "=" + escaped(value);
    }

    private String at(String path) {
        return ROOT + path + language.map(tag -> "?" + LANGUAGE + "=" + tag).orElse("");
    }

    private static String escaped(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
