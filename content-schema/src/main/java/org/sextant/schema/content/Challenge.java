package org.sextant.schema.content;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.Require;
import org.sextant.schema.text.LocalizedText;

/**
 * What a learner answers (épreuve).
 *
 * @param version     of the prototype, from 1; a prototype and its variants share it
 * @param variant     0 for the prototype, 1 and more for its variants (déclinaisons): same skill, other data
 * @param type        key of the challenge type, such as {@code QCU}; it need not be installed
 * @param locales     the languages in which it may be asked, at least one; every text of it has them
 * @param instruction what to do, in Markdown
 * @param timer       the time allowed; none when untimed
 * @param focused     whether leaving the page is noticed
 * @param shuffled    whether what there is to choose from is shown in an order of chance
 * @param tolerances  what typed answers are forgiven
 * @param options     what the type shows, in the words of the type; every scalar is text
 * @param solution    what the type accepts, in the words of the type; never shown before an answer
 * @param explanation what teaches, after an answer, why the solution is one, in Markdown
 * @param samples     answers with their outcome, which the checks run
 * @param rubric      why it stands at the level of its skill
 * @param suitability the devices, tools and people it suits
 * @param parameters  difficulty and discrimination; none until someone says otherwise than its level does
 * @param generation  how a generator made it, where one did
 */
public record Challenge(ChallengeId id, SkillId skill, int version, int variant, String type, ChallengeStatus status,
        Usage usage, List<String> locales, LocalizedText instruction, @Nullable FileReference illustration,
        List<FileReference> attachments, @Nullable EmbedReference embed, @Nullable Timer timer, boolean focused,
        boolean shuffled, List<Tolerance> tolerances, JsonNode options, JsonNode solution,
        @Nullable LocalizedText explanation, Samples samples, @Nullable Rubric rubric, Suitability suitability,
        @Nullable ItemParameters parameters, @Nullable Generation generation) {
    public Challenge {
        Require.present(id, "id");
        Require.present(skill, "skill");
        Require.within(version, 1, Integer.MAX_VALUE, "version");
        Require.within(variant, 0, Integer.MAX_VALUE, "variant");
        Require.text(type, "type");
        Require.present(status, "status");
        Require.present(usage, "usage");
        locales = Require.languageTags(locales, "locales");
        Require.present(instruction, "instruction");
        attachments = Require.list(attachments);
        tolerances = Require.sortedByUnique(tolerances, t -> t, "tolerances");
        Require.present(options, "options");
        Require.present(solution, "solution");
        samples = samples == null ? Samples.NONE : samples;
        suitability = suitability == null ? Suitability.ANY : suitability;
    }

    /** The files that it shows or hands out. */
    public List<FileReference> files() {
        return Stream.of(Stream.ofNullable(illustration), attachments.stream(),
                Stream.ofNullable(embed).map(EmbedReference::file)).flatMap(files -> files).toList();
    }

    /** Whether this is the challenge that its variants follow. */
    public boolean isPrototype() {
        return variant == 0;
    }
}
