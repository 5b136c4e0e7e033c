package org.sextant.search.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.release.Content;
import org.sextant.schema.text.LocalizedText;

/**
 * A document of the bank as plain words in one language: what an index without any thought would be given.
 *
 * @param id    kind and id, such as {@code tube/moteurs}
 * @param title its title, a competence's after its index
 * @param body  all its other words
 */
record BankText(String id, String title, String body) {
    /** The documents of the judged {@link Judged#KINDS kinds}; what is not in that language is in French. */
    static List<BankText> of(Content bank, Locale locale) {
        Reader reader = new Reader(locale);
        List<BankText> texts = new ArrayList<>();
        bank.competences().forEach(competence -> texts.add(reader.competence(competence)));
        bank.tubes().forEach(tube -> texts.add(reader.tube(tube)));
        bank.skills().forEach(skill -> texts.add(reader.skill(skill)));
        bank.tutorials().forEach(tutorial -> texts.add(reader.tutorial(tutorial)));
        bank.resources().forEach(resource -> texts.add(reader.resource(resource)));
        bank.targetProfiles().forEach(profile -> texts.add(reader.profile(profile)));
        return List.copyOf(texts);
    }

    private record Reader(Locale locale) {
        BankText competence(Competence competence) {
            List<String> body = new ArrayList<>(competence.aliases());
            body.add(in(competence.definition().text()));
            competence.descriptors().forEach(descriptor -> descriptor.statements()
                    .forEach(statement -> body.add(in(statement.text()))));
            return new BankText("competence/" + competence.index(), competence.index() + " " + in(competence.title()),
                    words(body.stream()));
        }

        BankText tube(Tube tube) {
            return new BankText("tube/" + tube.id(), in(tube.title()),
                    words(Stream.of(tube.name(), tube.competence().value(), in(tube.description()))));
        }

        BankText skill(Skill skill) {
            return new BankText("skill/" + skill.id(), in(skill.title()), in(skill.hint()));
        }

        BankText tutorial(Tutorial tutorial) {
            return new BankText("tutorial/" + tutorial.id(), tutorial.title(),
                    words(Stream.of(tutorial.source(), Optional.ofNullable(tutorial.body()).orElse(""))));
        }

        BankText resource(Resource resource) {
            return new BankText("resource/" + resource.id(), in(resource.title()),
                    words(Stream.of(resource.source(), in(resource.description()))));
        }

        BankText profile(TargetProfile profile) {
            return new BankText("target-profile/" + profile.id(), in(profile.title()),
                    words(Stream.concat(profile.audiences().stream(), Stream.of(in(profile.description())))));
        }

        private String in(@Nullable LocalizedText text) {
            return text == null ? "" : text.in(List.of(locale)).text();
        }

        private static String words(Stream<String> texts) {
            return String.join("\n", texts.toList());
        }
    }
}
