package org.sextant.studio.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a browser would send of a form that nobody has touched. */
public final class FormFields {
    private static final String ATTRIBUTES = "(?:[^>\"]|\"[^\"]*\")*";
    private static final Pattern CONTROL = Pattern.compile(
            "<input\\b(A)>|<textarea\\b(A)>(.*?)</textarea>|<select\\b(A)>(.*?)</select>".replace("A", ATTRIBUTES),
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b(" + ATTRIBUTES + ")>");

    private FormFields() {
    }

    /** The values of each name, in the order of the page. */
    public static Map<String, List<String>> of(String html) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        Matcher control = CONTROL.matcher(html);
        while (control.find()) {
            if (control.group(1) != null) {
                input(control.group(1), sent);
            } else if (control.group(2) != null) {
                add(sent, control.group(2), crlf(plain(control.group(3).replaceFirst("^\r?\n", ""))));
            } else {
                add(sent, control.group(4), selected(control.group(5)));
            }
        }
        return sent;
    }

    private static void input(String attributes, Map<String, List<String>> sent) {
        String type = attribute(attributes, "type", "text");
        boolean isTick = type.equals("checkbox") || type.equals("radio");
        if (!isTick || has(attributes, "checked")) {
            String value = attribute(attributes, "value", isTick ? "on" : "");
            add(sent, attributes, type.equals("hidden") ? crlf(value) : value.replaceAll("[\r\n]", ""));
        }
    }

    private static void add(Map<String, List<String>> sent, String attributes, String value) {
        String name = attribute(attributes, "name", "");
        if (!name.isEmpty() && !has(attributes, "disabled")) {
            sent.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
    }

    private static String selected(String options) {
        Matcher option = OPTION.matcher(options);
        String value = null;
        while (option.find()) {
            if (value == null || has(option.group(1), "selected")) {
                value = attribute(option.group(1), "value", "");
            }
        }
        return value == null ? "" : value;
    }

    private static String attribute(String attributes, String name, String otherwise) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(" " + attributes);
        return found.find() ? plain(found.group(1)) : otherwise;
    }

    private static boolean has(String attributes, String name) {
        return attributes.replaceAll("\"[^\"]*\"", "").matches("(?s).*\\s" + name + "(\\s.*|$)");
    }

    private static String crlf(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#34;", "\"").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
    }
}
