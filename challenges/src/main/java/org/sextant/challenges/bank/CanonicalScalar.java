package org.sextant.challenges.bank;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** The one form of a scalar: plain where that is safe, folded where it is long, as it stands where it has lines. */
final class CanonicalScalar {
    private static final int LONGEST_LINE = 80;
    private static final Resolver RESOLVER = new Resolver();
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SAFE = Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`=~].*");
    private static final Pattern UNSAFE = Pattern.compile(": | #|:$|\\s$|\\p{Cntrl}");
    private static final Pattern UNSAFE_IN_FLOW = Pattern.compile("[,\\[\\]{}:]");

    private CanonicalScalar() {
    }

    /**
     * The form of a scalar.
     *
     * @param textual whether it is text whatever it looks like
     */
    static ScalarNode of(ScalarNode scalar, boolean textual) {
        String value = scalar.getValue();
        if (textual || !isTyped(scalar.getTag(), value)) {
            return new ScalarNode(Tag.STR, value, null, null, style(value));
        }
        String form = scalar.getTag().equals(Tag.INT) ? String.valueOf(Long.parseLong(value)) : value;
        return new ScalarNode(scalar.getTag(), form, null, null, ScalarStyle.PLAIN);
    }

    /** Whether YamlTree may take it for something else than text. */
    private static boolean isTyped(Tag tag, String value) {
        return (tag.equals(Tag.INT) && value.matches("-?\\d{1,18}"))
                || (tag.equals(Tag.BOOL) && value.matches("true|false")) || tag.equals(Tag.NULL)
                || (tag.equals(Tag.FLOAT) && value.matches("-?\\d+\\.\\d+") && !value.matches("[1-9]\\.[1-9]"));
    }

    /** The name of a field. */
    static ScalarNode name(String name) {
        return new ScalarNode(Tag.STR, name, null, null,
                isPlain(name) && !UNSAFE_IN_FLOW.matcher(name).find() ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }

    /** Whether it may stand in a list on one line. */
    static boolean fitsFlow(ScalarNode scalar) {
        boolean isQuoted = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        boolean isPlain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
        return isQuoted || (isPlain && !UNSAFE_IN_FLOW.matcher(scalar.getValue()).find());
    }

    private static ScalarStyle style(String value) {
        if (value.contains("\n")) {
            return ScalarStyle.LITERAL;
        } else if (value.length() > LONGEST_LINE && value.equals(value.strip()) && !value.contains("  ")) {
            return ScalarStyle.FOLDED;
        }
        return isPlain(value) ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }

    private static boolean isPlain(String value) {
        return SAFE.matcher(value).matches() && !UNSAFE.matcher(value).find()
                && (DAY.matcher(value).matches() || RESOLVER.resolve(NodeId.scalar, value, true).equals(Tag.STR));
    }
}
