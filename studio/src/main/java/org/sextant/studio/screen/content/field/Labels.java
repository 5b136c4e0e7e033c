package org.sextant.studio.screen.content.field;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sextant.platform.Messages;

/** What fields are called in the reader's language. A field that content does not know keeps its name. */
public record Labels(Locale locale) {
    private static final Messages MESSAGES = Messages.beside(Labels.class);
    /** The names that there are words for. */
    static final Set<String> KNOWN = Set.of("accepted", "aliases", "alignments", "alt", "area", "areas", "attachments",
            "audiences", "autonomy", "badges", "band", "blind", "body", "challenges", "choice", "choices", "code",
            "colourBlind", "competence", "competences", "criteria", "date", "definition", "description", "descriptors",
            "devices", "difficulty", "discrimination", "duration", "embed", "en", "explanation", "field", "fields",
            "file", "focused", "format", "fr", "framework", "generation", "givesPix", "groups", "hardToFindOnline",
            "height", "hint", "id", "illustration", "index", "instruction", "item", "items", "knowledge", "label",
            "learnMore", "legalReference", "legalReferences", "level", "levels", "licence", "link", "locale", "locales",
            "mappings", "maximumDuration", "maximumLevel", "mediaType", "message", "name", "options", "origin", "page",
            "parameters",
            "parent", "placeholder", "practices", "procedures", "publishedOn", "reason", "reasons", "refused",
            "relation", "rubric", "samples", "seconds", "seed", "sha256", "shuffled", "situation", "size", "skill",
            "solution", "source", "stages", "statements", "status", "successor", "suffix", "suitability", "text",
            "thematic",
            "thematics", "threshold", "timer", "times", "title", "tolerances", "tools", "tube", "tubes", "tutorials",
            "type",
            "unplugged", "updatedOn", "url", "usage", "variant", "version", "words");
    /** The fields whose values are words of the schema, with those that there are words for. */
    private static final Set<String> VALUES = Set.of("status.PROPOSED", "status.VALIDATED", "status.ARCHIVED",
            "status.OBSOLETE", "status.UNDER_CONSTRUCTION", "status.ACTIVE", "usage.TRAINING", "usage.CERTIFICATION",
            "usage.BOTH", "situation.SIMPLE", "situation.COMMON", "situation.NEW", "practices.ELEMENTARY",
            "practices.COMPLEX", "autonomy.HELPED", "autonomy.ALONE", "autonomy.HELPING_OTHERS", "procedures.APPLIED",
            "procedures.ADAPTED", "procedures.DESIGNED", "devices.COMPUTER", "devices.TABLET", "devices.PHONE",
            "origin.OFFICIAL", "origin.AUTHORED", "format.SHORT", "format.WORDS", "format.SENTENCE",
            "format.PARAGRAPH", "format.NUMBER", "format.DATE", "format.PAGE", "format.VIDEO", "format.AUDIO",
            "format.PDF", "format.IMAGE", "format.SLIDESHOW", "format.EXERCISE", "format.SCENARIO", "format.TOOL",
            "format.DEBATE", "format.GAME", "format.WORKSHEET");

    /** What a field is called; empty where there are no words for it. */
    public Optional<String> known(String name) {
        return Optional.of(name).filter(this::knows).map(this::of);
    }

    /** What stands in a field by itself, as the JSON of a document has it, a text without its quotes. */
    public String word(String name, String value) {
        return literal(value(name, value));
    }

    /** Whether there are words for a name. */
    boolean knows(String name) {
        return KNOWN.contains(name);
    }

    /** What a field is called; its name where there are no words for it. */
    String of(String name) {
        return knows(name) ? MESSAGES.get(locale, name) : name;
    }

    /** What the thing at a place of a list is called, from 1. */
    String place(int number) {
        return MESSAGES.get(locale, "place", number);
    }

    /** What stands in a field: a word of the schema in the reader's language, anything else as it is. */
    String value(String name, String text) {
        String word = name + "." + text;
        return VALUES.contains(word) ? MESSAGES.get(locale, word) : text;
    }

    /** A number as it is; whether something is so, in words. */
    String literal(String json) {
        return json.equals("true") || json.equals("false") ? MESSAGES.get(locale, json) : json;
    }
}
