package org.sextant.studio.editor;

import java.text.Normalizer;
import java.util.Locale;

/** What files are called once they are taken into content. */
final class TakeRules {
    private static final int LONGEST_NAME = 100;

    private TakeRules() {
    }

    /**
     * A name as those of banks are: in small letters, without spaces and signs, so that it is one file on every system.
     * Empty where nothing is left of it.
     */
    static String name(String given) {
        String plain = Normalizer.normalize(given, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}._]+", "-").replaceAll("\\.{2,}", ".").replaceAll("-*\\.-*", ".")
                .replaceAll("^[-.]+|[-.]+$", "");
        int dot = plain.lastIndexOf('.');
        String ending = dot < 0 ? "" : plain.substring(dot);
        int room = LONGEST_NAME - ending.length();
        return plain.length() <= LONGEST_NAME || room < 1 ? shortened(plain) : shortened(plain, room) + ending;
    }

    private static String shortened(String name) {
        return shortened(name, LONGEST_NAME);
    }

    /** The beginning of a name, without half of a letter. */
    private static String shortened(String name, int length) {
        int end = Math.min(length, name.length());
        return name.substring(0, end > 0 && Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end);
    }
}
