package org.sextant.page.developers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An operation that shows how something is done. Its file begins with comments: the title in French, the title in
 * English, {@code for:} with the audience and, where the operation has variables, {@code variables:} with their values.
 *
 * @param name      of its file, without the ending
 * @param audience  whom it is for; it runs with the rights of such a person
 * @param french    its title
 * @param english   its title
 * @param document  the operation
 * @param variables a JSON object; {@code {}} when there are none
 */
public record Example(String name, Audience audience, String french, String english, String document,
        String variables) {
    private static final Pattern LINES = Pattern.compile("\n");
    private static final String COMMENT = "# ";
    private static final String FOR = "for: ";
    private static final String VARIABLES = "variables: ";

    /** Reads a file. */
    static Example of(String name, String text) {
        List<String> header = LINES.splitAsStream(text).takeWhile(line -> line.startsWith(COMMENT))
                .map(line -> line.substring(COMMENT.length())).toList();
        if (header.size() < 3 || !header.get(2).startsWith(FOR)) {
            throw new IllegalArgumentException("the example " + name
                    + " must begin with '# title in French', '# title in English', '# for: audience'");
        }
        String document = LINES.splitAsStream(text).skip(header.size()).map(line -> line + "\n")
                .reduce("", String::concat);
        String variables = header.stream().filter(line -> line.startsWith(VARIABLES))
                .map(line -> line.substring(VARIABLES.length())).findFirst().orElse("{}");
        return new Example(name, Audience.valueOf(header.get(2).substring(FOR.length()).toUpperCase(Locale.ROOT)),
                header.get(0), header.get(1), document, variables);
    }

    /** Its title in the reader's language. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("en") ? english : french;
    }

    /** Whether it needs values. */
    public boolean hasVariables() {
        return !variables.equals("{}");
    }

    /** Where GraphiQL opens with it, from the root of the server. */
    public String address(Locale locale) {
        String shown = COMMENT + title(locale) + "\n" + document;
        return "/graphiql?query=" + encoded(shown) + (hasVariables() ? "&variables=" + encoded(variables) : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
