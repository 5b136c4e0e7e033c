package org.sextant.schema.rule;

import java.util.List;
import java.util.stream.Stream;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.Subject.Kind;
import org.sextant.schema.text.LocalizedText;
import org.sextant.schema.type.Definition;

/** Languages and descriptions of pictures. */
final class TextCheck implements Check {
    private static final Rule LOCALE = Rule.error("locale-missing",
            "A text exists in every language in which it is needed: titles in French, a challenge in its locales.");
    private static final Rule ALT = Rule.error("alt-missing",
            "A picture says in words what it shows, for those who do not see it.");

    @Override
    public List<Rule> rules() {
        return List.of(LOCALE, ALT);
    }

    @Override
    public void run(Content content, TypeChecks types, Breaches breaches) {
        for (Tube tube : content.tubes()) {
            Subject subject = new Subject(Kind.TUBE, tube.id().value());
            source(subject, "/title", tube.title(), breaches);
            source(subject, "/description", tube.description(), breaches);
        }
        for (Skill skill : content.skills()) {
            source(new Subject(Kind.SKILL, skill.id().value()), "/title", skill.title(), breaches);
        }
        for (TargetProfile profile : content.targetProfiles()) {
            Subject subject = new Subject(Kind.TARGET_PROFILE, profile.id().value());
            source(subject, "/title", profile.title(), breaches);
            source(subject, "/description", profile.description(), breaches);
        }
        content.forms().forEach(
                form -> source(new Subject(Kind.FORM, form.id().value()), "/title", form.title(), breaches));
        for (Challenge challenge : content.challenges()) {
            challenge(challenge, types, breaches);
        }
    }

    private static void challenge(Challenge challenge, TypeChecks types, Breaches breaches) {
        Subject subject = new Subject(Kind.CHALLENGE, challenge.id().value());
        texts(challenge, types).forEach(placed -> needed(subject, placed.at(), placed.text(), challenge.locales(),
                breaches));
        undescribed(subject, "/illustration", Stream.ofNullable(challenge.illustration()), breaches);
        undescribed(subject, "/attachments", challenge.attachments().stream(), breaches);
    }

    private static void undescribed(Subject subject, String at, Stream<FileReference> files, Breaches breaches) {
        files.filter(file -> file.mediaType().startsWith("image/") && file.alt() == null)
                .forEach(file -> breaches.add(ALT, subject, at,
                        "the picture '" + file.name() + "' has no 'alt'; say in words what it shows"));
    }

    private static Stream<Placed> texts(Challenge challenge, TypeChecks types) {
        return Stream.of(Stream.of(new Placed("/instruction", challenge.instruction())),
                Stream.ofNullable(challenge.explanation()).map(text -> new Placed("/explanation", text)),
                Stream.ofNullable(challenge.embed()).map(embed -> new Placed("/embed", embed.title())),
                alternatives("/illustration", Stream.ofNullable(challenge.illustration())),
                alternatives("/attachments", challenge.attachments().stream()),
                types.soundTypeOf(challenge).stream()
                        .flatMap(type -> type.prompt(Definition.of(challenge).question(), 0).stream())
                        .flatMap(part -> PartTexts.of(part).stream()).map(text -> new Placed("/options", text)))
                .flatMap(placed -> placed);
    }

    private static Stream<Placed> alternatives(String at, Stream<FileReference> files) {
        return files.map(FileReference::alt).flatMap(Stream::ofNullable).map(text -> new Placed(at, text));
    }

    private static void source(Subject subject, String at, LocalizedText text, Breaches breaches) {
        needed(subject, at, text, List.of(LocalizedText.SOURCE_LOCALE), breaches);
    }

    private static void needed(Subject subject, String at, LocalizedText text, List<String> locales,
            Breaches breaches) {
        locales.stream().filter(locale -> !text.byLocale().containsKey(locale))
                .forEach(locale -> breaches.add(LOCALE, subject, at, "the text \"" + shortened(text)
                        + "\" does not exist in '" + locale
                        + "'; write it in that language too"));
    }

    private static String shortened(LocalizedText text) {
        String first = text.byLocale().sequencedValues().getFirst().strip();
        return first.length() <= 40 ? first : first.substring(0, 40) + "...";
    }

    private record Placed(String at, LocalizedText text) {
    }
}
