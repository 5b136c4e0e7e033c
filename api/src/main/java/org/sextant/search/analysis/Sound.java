package org.sextant.search.analysis;

/** How a plain French word is spoken, roughly: for those who know it by ear. */
final class Sound {
    private Sound() {
    }

    /**
     * A word without what is not heard: a mute h, the second of two letters, a mute end; {@code ph} is f, {@code qu} is k,
     * {@code y} is i. Never empty unless the word is.
     */
    static String of(String plain) {
        String spoken = plain.replace("ph", "f").replace("ch", "\u0283").replace("h", "").replace("qu", "k")
                .replace('y', 'i').replace("eau", "o").replace("au", "o").replace("ai", "e").replace("ei", "e")
                .replace("em", "am").replace("en", "an");
        StringBuilder sound = new StringBuilder(spoken.length());
        for (int at = 0; at < spoken.length(); at++) {
            char c = spoken.charAt(at);
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != c) {
                sound.append(c);
            }
        }
        while (sound.length() > 2 && "estx".indexOf(sound.charAt(sound.length() - 1)) >= 0) {
            sound.setLength(sound.length() - 1);
        }
        return sound.isEmpty() ? plain : sound.toString();
    }
}
