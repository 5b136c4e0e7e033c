package org.sextant.challenges.bank;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What a parser of YAML complains of, in the words of an author. */
final class YamlSentences {
    private static final Map<Pattern, String> SENTENCES = new LinkedHashMap<>();

    static {
        say("\\(TAB\\)", "a tab stands here; write spaces instead");
        say("quoted scalar.*unexpected end of stream", "a quotation mark is opened here and never closed");
        say("quoted scalar.*unexpected document",
                "a quotation mark is opened here and not closed before the '---' below");
        say("found unknown escape character",
                "a \\ within double quotes begins a special character; write \\\\ for the sign itself");
        say("character '([@`%&*!|>])' that cannot start", "a text that begins with such a sign needs quotation marks");
        say("character '(.*)' that cannot start", "this sign cannot begin a text; put the text in quotation marks");
        say("mapping values are not allowed here",
                "there is one ': ' too many on this line, or the line is indented too far; a text that holds ': ' needs "
                        + "quotation marks");
        say("could not find expected ':'",
                "a field needs ': ' after its name; a text of several lines needs | after the name of its field");
        say("flow sequence", "a list in [ ] is not closed, or a comma is missing in it; a text with a comma or a "
                + "bracket needs quotation marks");
        say("flow mapping", "a group in { } is not closed, or a comma is missing in it; a text with a comma or a "
                + "brace needs quotation marks");
        say("expected <block end>",
                "this does not fit what stands above: look at the indentation and at the quotation marks");
        say("(anchor|alias|tag)", "a text that begins with & or * or ! needs quotation marks");
        say("special characters are not allowed", "a sign stands here that no text can show; delete it");
    }

    private YamlSentences() {
    }

    /** The problem of a text that is not well formed. */
    static YamlProblem of(MarkedYAMLException e) {
        String words = (e.getContext() == null ? "" : e.getContext() + ", ") + e.getProblem();
        boolean isOpened = words.contains("quoted scalar") && e.getContextMark() != null;
        int line = YamlDocument.line(isOpened ? e.getContextMark() : e.getProblemMark());
        return new YamlProblem(line, of(words));
    }

    /** A sentence for the words of the parser. */
    static String of(String words) {
        return SENTENCES.entrySet().stream().filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue).findFirst().orElse("this is not well-formed YAML: " + words);
    }

    private static void say(String pattern, String sentence) {
        SENTENCES.put(Pattern.compile("(?s)" + pattern), sentence);
    }
}
