package org.sextant.challenges.bank;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a picture in SVG must not hold: whatever could run, load or lead elsewhere, wherever the picture is opened. */
public final class SvgSource {
    private static final String SVG = "http://www.w3.org/2000/svg";
    /** Namespaces whose elements browsers bring to life within a picture. */
    private static final Set<String> LIVELY = Set.of("", "http://www.w3.org/1999/xhtml",
            "http://www.w3.org/1998/Math/MathML");
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "metadata",
            "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "image",
            "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "filter", "switch",
            "style", "a", "view", "animate", "animateMotion", "animateTransform", "mpath", "set");
    private static final Set<String> ANIMATIONS = Set.of("animate", "set");
    private static final Pattern PICTURE = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");
    private static final Pattern OPENING = Pattern.compile("<!(DOCTYPE|ENTITY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-8[\"'])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)", Pattern.CASE_INSENSITIVE);
    /** What loads something without {@code url()}, or could hide that it does. */
    private static final Pattern LOADING = Pattern.compile("@import|\\\\|\\b(image|image-set|src|expression)\\(",
            Pattern.CASE_INSENSITIVE);

    private SvgSource() {
    }

    /** What is wrong with a picture, the first that is found; empty where it only shows something. */
    public static Optional<Problem> problem(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        if (ENCODING.matcher(text).find()) {
            return problem(Fault.ENCODING, "");
        }
        Matcher declared = OPENING.matcher(text);
        return declared.find() ? problem(Fault.DECLARATION, declared.group()) : read(text);
    }

    private static Optional<Problem> read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return read(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException damaged) {
            return problem(Fault.NO_PICTURE, "");
        }
    }

    private static Optional<Problem> read(XMLStreamReader xml) throws XMLStreamException {
        Optional<Problem> found = Optional.empty();
        boolean isStyle = false;
        boolean isRoot = true;
        while (xml.hasNext() && found.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    found = isRoot && !isSvg(xml, "svg") ? problem(Fault.NO_PICTURE, "") : element(xml);
                    isRoot = false;
                    isStyle |= isSvg(xml, "style");
                }
                case XMLStreamConstants.END_ELEMENT -> isStyle &= !isSvg(xml, "style");
                case XMLStreamConstants.CHARACTERS -> found = isStyle ? style("style", xml.getText()) : found;
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    found = problem(Fault.DECLARATION, "<?" + xml.getPITarget());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    found = problem(Fault.DECLARATION, "&" + xml.getLocalName() + ";");
                default -> {
                }
            }
        }
        return found;
    }

    private static Optional<Problem> element(XMLStreamReader xml) {
        String name = xml.getLocalName();
        String space = Optional.ofNullable(xml.getNamespaceURI()).orElse("");
        boolean isKnown = space.equals(SVG)
                ? ELEMENTS.contains(name) || name.matches("fe[A-Z][A-Za-z]+")
                : !LIVELY.contains(space);
        if (!isKnown) {
            return problem(name.equalsIgnoreCase("script") ? Fault.SCRIPT : Fault.ELEMENT, "<" + name + ">");
        }
        return IntStream.range(0, xml.getAttributeCount()).boxed().flatMap(i -> attribute(name,
                xml.getAttributeLocalName(i), xml.getAttributeValue(i)).stream()).findFirst();
    }

    private static Optional<Problem> attribute(String element, String name, String value) {
        String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        boolean isChangedLater = ANIMATIONS.contains(element) && name.equals("attributeName")
                && (plain.endsWith("href") || plain.startsWith("on"));
        if (name.toLowerCase(Locale.ROOT).startsWith("on") || plain.contains("javascript:") || isChangedLater) {
            return problem(Fault.SCRIPT, name + "=");
        } else if (name.equals("base") || name.equals("src") || (name.equals("href") && !isWithin(value.strip()))) {
            return problem(Fault.ADDRESS, name + "=\"" + shown(value) + "\"");
        }
        return name.equals("style") ? style("style=", value) : addresses(name + "=", value);
    }

    private static Optional<Problem> style(String place, String css) {
        Matcher loading = LOADING.matcher(css);
        return loading.find() ? problem(Fault.ADDRESS, place + " " + loading.group()) : addresses(place, css);
    }

    private static Optional<Problem> addresses(String place, String text) {
        return ADDRESS.matcher(text).results().map(found -> found.group(1).strip()).filter(to -> !isWithin(to))
                .findFirst().flatMap(to -> problem(Fault.ADDRESS, place + " url(" + shown(to) + ")"));
    }

    /** A place of the picture itself, or pixels that it brings along. */
    private static boolean isWithin(String address) {
        return address.startsWith("#") || PICTURE.matcher(address).matches();
    }

    private static boolean isSvg(XMLStreamReader xml, String name) {
        return SVG.equals(xml.getNamespaceURI()) && name.equals(xml.getLocalName());
    }

    private static String shown(String value) {
        String plain = value.strip().replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }

    private static Optional<Problem> problem(Fault fault, String what) {
        return Optional.of(new Problem(fault, what));
    }

    /**
     * Why a picture is not taken.
     *
     * @param what the place at fault; empty where it is the whole
     */
    public record Problem(Fault fault, String what) {
        /** The same as the end of a sentence about the file. */
        String sentence() {
            return fault.sentence.formatted(what);
        }
    }

    /** What may be wrong. */
    public enum Fault {
        /** No well-formed XML whose root is {@code svg}. */
        NO_PICTURE("is no picture in SVG that browsers show: it must be well-formed XML whose root is "
                + "<svg xmlns=\"" + SVG + "\">"),
        /** Says that it is in another encoding than UTF-8. */
        ENCODING("says that it is in another encoding than UTF-8; save it in that one"),
        /** Declares a document type or entities, or calls for another program. */
        DECLARATION("has '%s', which could bring in what it does not show; take it out, or save it as plain SVG"),
        /** Could run a script. */
        SCRIPT("could run a script by '%s'; take it out, or save it as plain SVG"),
        /** An element that no picture needs. */
        ELEMENT("has '%s', which pictures here may not have; take it out, or save it as plain SVG"),
        /** Loads something or leads somewhere. */
        ADDRESS("loads something or leads elsewhere by '%s'; bring the picture along as data:image/png, or take it out");

        private final String sentence;

        Fault(String sentence) {
            this.sentence = sentence;
        }
    }
}
