package org.sextant.challenges.bank;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Breach;
import org.sextant.schema.rule.ContentRules;
import org.sextant.schema.rule.InstalledTypes;
import org.sextant.schema.rule.Rule;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;
import org.sextant.schema.text.LocalizedText;

/** What is checked once all files are read. */
final class BankChecks {
    /** Rules that would only repeat that a file could not be read. */
    private static final Set<String> ECHOES = Set.of("dead-reference", "skill-without-prototype", "target-tube-empty",
            "skill-without-certification", "framework-areas", "tube-place-unknown", "variant-without-prototype");
    private static final Set<Rule> UNREAD = Set.of(BankRules.FILE, BankRules.YAML, BankRules.SCHEMA, BankRules.VALUE,
            BankRules.DUPLICATE_ID, BankRules.ATTACHED, BankRules.GENERATOR, BankRules.PLACEHOLDER,
            ContentRules.named("variant-without-prototype"));

    private final BankFile head;
    private final Problems problems;

    BankChecks(BankFile head, Problems problems) {
        this.head = head;
        this.problems = problems;
    }

    void run(Content content, InstalledTypes types, BankFiles files, AttachedFiles attached) {
        boolean isWhole = problems.all().stream().noneMatch(problem -> UNREAD.contains(problem.rule()));
        List<Breach> breaches = ContentRules.breaches(content, types);
        breaches.stream().filter(breach -> isWhole || !ECHOES.contains(breach.rule().id())).forEach(problems::add);
        translations(content);
        if (isWhole) {
            unused(files, attached);
        }
    }

    private void translations(Content content) {
        content.tubes().forEach(tube -> {
            translated(Kind.TUBE, tube.id(), "/title", tube.title());
            translated(Kind.TUBE, tube.id(), "/description", tube.description());
        });
        content.skills().forEach(skill -> translated(Kind.SKILL, skill.id(), "/title", skill.title()));
        content.targetProfiles().forEach(p -> {
            translated(Kind.TARGET_PROFILE, p.id(), "/title", p.title());
            translated(Kind.TARGET_PROFILE, p.id(), "/description", p.description());
        });
        content.forms().forEach(form -> translated(Kind.FORM, form.id(), "/title", form.title()));
    }

    private void translated(Kind kind, Object id, String at, LocalizedText text) {
        head.locales().stream()
                .filter(locale -> !locale.equals(LocalizedText.SOURCE_LOCALE) && !text.byLocale().containsKey(locale))
                .forEach(locale -> problems.add(new Breach(BankRules.TRANSLATION, new Subject(kind, id.toString()), at,
                        "'" + at.substring(1) + "' of '" + id + "' does not exist in '" + locale
                                + "'; write it in each language of bank.yaml")));
    }

    private void unused(BankFiles files, AttachedFiles attached) {
        Stream.of("tubes", "simulators").flatMap(folder -> files.below(folder, "").stream())
                .filter(file -> !file.endsWith(".yaml") && !attached.isUsed(file))
                .forEach(file -> problems.add(file, 0, BankRules.UNUSED,
                        "no challenge uses this file; name it in one or delete it"));
    }
}
