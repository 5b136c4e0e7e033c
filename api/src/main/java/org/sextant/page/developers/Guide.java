package org.sextant.page.developers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sextant.graphql.ErrorCode;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;

/** The guide for teams that build frontends: words that stand beside this class, and in them what the server knows. */
public final class Guide {
    /** Stands where the examples are listed. */
    static final String EXAMPLES = "{{examples}}";
    /** The files of the client in TypeScript; the judges compile them and run them. */
    static final List<String> CLIENT = List.of("codegen.ts", "client.ts");

    private static final Messages MESSAGES = Messages.beside(Guide.class);
    private static final Pattern SECTION = Pattern.compile("(?m)^## ");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z]+");

    private Guide() {
    }

    /** Its words in French or English. */
    static Texts texts(Locale locale) {
        return new Texts(locale, MESSAGES);
    }

    /**
     * The whole guide, in Markdown.
     *
     * @param limits what one request may ask for, by the names of the API
     */
    static String markdown(Locale locale, Map<String, ?> limits) {
        Texts texts = texts(locale);
        String guide = words(locale).replace("{{codes}}", codes(texts)).replace("{{limits}}", limits(texts, limits));
        for (String file : CLIENT) {
            guide = guide.replace("{{" + file + "}}", "```ts\n" + Beside.text("client/" + file) + "```");
        }
        return guide;
    }

    /** The same by section. Anchors are the same in all languages. */
    static List<Section> sections(Locale locale, Map<String, ?> limits) {
        List<String> english = cut(words(Locale.ENGLISH));
        List<String> cut = cut(markdown(locale, limits));
        return IntStream.range(0, cut.size()).mapToObj(i -> section(anchor(title(english.get(i))), cut.get(i)))
                .toList();
    }

    private static String words(Locale locale) {
        return Beside.text(locale.getLanguage().equals("en") ? "guide_en.md" : "guide_fr.md");
    }

    private static List<String> cut(String markdown) {
        return SECTION.splitAsStream(markdown).filter(part -> !part.isBlank()).toList();
    }

    private static Section section(String anchor, String part) {
        return new Section(anchor, title(part), part.substring(part.indexOf('\n')).replace(EXAMPLES, ""));
    }

    private static String title(String part) {
        return part.substring(0, part.indexOf('\n'));
    }

    private static String anchor(String title) {
        return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    private static String codes(Texts texts) {
        return table(texts.get("code"), texts.get("when"), Arrays.stream(ErrorCode.values()).map(Enum::name)
                .map(code -> "| `" + code + "` | " + texts.get("code." + code) + " |"));
    }

    private static String limits(Texts texts, Map<String, ?> limits) {
        return table(texts.get("limit"), texts.get("value"), rows(texts, "", limits));
    }

    private static Stream<String> rows(Texts texts, String above, Map<?, ?> limits) {
        return limits.entrySet().stream().flatMap(limit -> limit.getValue() instanceof Map<?, ?> below
                ? rows(texts, above + limit.getKey() + ".", below)
                : Stream.of("| " + texts.get("limit." + above + limit.getKey()) + " (`" + above + limit.getKey()
                        + "`) | " + limit.getValue() + " |"));
    }

    private static String table(String left, String right, Stream<String> lines) {
        return Stream.concat(Stream.of("| " + left + " | " + right + " |", "| --- | --- |"), lines)
                .collect(Collectors.joining("\n"));
    }

    /**
     * A part of the guide.
     *
     * @param anchor   names it in addresses
     * @param title    its title
     * @param markdown what it says
     */
    public record Section(String anchor, String title, String markdown) {
    }
}
