package org.sextant.challenges.bank.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.text.LocalizedText;

/** How many texts of a slice exist in a language. */
record Translations(Slice slice, String locale) {
    /** All languages that titles, challenges and tutorials of a slice are in, the source language first. */
    static List<String> languages(Slice slice) {
        Set<String> found = new TreeSet<>(slice.tutorials().stream().map(Tutorial::locale).toList());
        slice.skills().forEach(skill -> found.addAll(skill.title().byLocale().keySet()));
        slice.challenges().forEach(challenge -> found.addAll(challenge.locales()));
        found.remove(LocalizedText.SOURCE_LOCALE);
        List<String> languages = new ArrayList<>(List.of(LocalizedText.SOURCE_LOCALE));
        languages.addAll(found);
        return languages;
    }

    /** Skills whose title is in the language. */
    long titles() {
        return slice.skills().stream().filter(skill -> has(skill.title())).count();
    }

    /** Skills whose hint is in the language. */
    long hints() {
        return slice.skills().stream().filter(skill -> skill.hint() != null && has(skill.hint())).count();
    }

    /** Challenges that may be asked in the language: every text of them is in it. */
    long challenges() {
        return slice.challenges().stream().filter(challenge -> challenge.locales().contains(locale)).count();
    }

    /** Skills all of whose challenges may be asked in the language. */
    long families() {
        return slice.families().values().stream()
                .filter(family -> family.stream().allMatch(challenge -> challenge.locales().contains(locale))).count();
    }

    /** Tutorials in the language. */
    long tutorials() {
        return slice.tutorials().stream().filter(tutorial -> tutorial.locale().equals(locale)).count();
    }

    private boolean has(LocalizedText text) {
        return text.byLocale().containsKey(locale);
    }
}
