package org.sextant.challenges.bank.report;

import java.util.List;
import java.util.stream.Collectors;

/** Elements of HTML that are well-formed XML too. */
final class Html {
    private Html() {
    }

    /** An element. */
    static String of(String name, List<String> inner) {
        return of(name, "", String.join("", inner));
    }

    /**
     * An element.
     *
     * @param attributes as they stand in its tag, their values made by {@link #text}
     * @param inner      other elements, or what {@link #text} made
     */
    static String of(String name, String attributes, String inner) {
        String tag = attributes.isEmpty() ? name : name + " " + attributes;
        return "<" + tag + ">" + inner + "</" + name + ">";
    }

    /** An element without anything in it. */
    static String empty(String name, String attributes) {
        return "<" + name + " " + attributes + "/>";
    }

    /** Elements of one name with a text each. */
    static String each(String name, List<String> texts) {
        return texts.stream().map(text -> of(name, "", text(text))).collect(Collectors.joining());
    }

    /** A text, as it stands between tags or within the quotes of an attribute. */
    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A number within an attribute. */
    static String number(double number) {
        return Numbers.format("0.##", number);
    }
}
