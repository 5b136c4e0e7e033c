package org.sextant.challenge;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.part.Choices;
import org.sextant.schema.part.Embed;
import org.sextant.schema.part.FileDrop;
import org.sextant.schema.part.MatchSets;
import org.sextant.schema.part.OrderList;
import org.sextant.schema.part.SelectField;
import org.sextant.schema.part.Text;
import org.sextant.schema.part.TextField;
import org.sextant.schema.type.Correction;

/** Challenges in the API. */
@Singleton
final class ChallengeFeature implements GraphQlFeature {
    static final String PROMPT = "ChallengePrompt";

    private final ChallengeQueries queries;
    private final ChallengeTry challengeTry;

    ChallengeFeature(ChallengeQueries queries, ChallengeTry challengeTry) {
        this.queries = queries;
        this.challengeTry = challengeTry;
    }

    @Override
    public String sdl() {
        return "org/sextant/challenge/challenge.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("challenge", queries::challenge);
        wiring.query("challengeTry", challengeTry);
        wiring.field("Skill", "challenges", queries::ofSkill);
        wiring.field("FixedForm", "challenges", queries::ofForm);
        prompt(wiring);
        parts(wiring);
        wiring.field("Correction", "answer", e -> RightAnswer.of(Source.of(e, Correction.class).answer()));
    }

    private void prompt(Wiring wiring) {
        wiring.node(PROMPT, Prompt.class, prompt -> prompt.key().value(), (key, e) -> queries.byKey(key, e));
        wiring.field(PROMPT, "skill", queries::skill);
        wiring.field(PROMPT, "embed", e -> embed(Source.of(e, Prompt.class).embed()));
        wiring.field(PROMPT, "parts", queries::parts);
        wiring.field(PROMPT, "proposals", e -> PromptRules.proposals(queries.parts(e)));
        wiring.field(PROMPT, "fields", e -> PromptRules.fields(queries.parts(e)));
        wiring.field(PROMPT, "format", e -> PromptRules.format(queries.parts(e)));
        wiring.translated(PROMPT, Prompt.class, prompt -> List.of(prompt.instruction()));
    }

    private static void parts(Wiring wiring) {
        wiring.type("PromptText", Text.class).type("Choices", Choices.class).type("TextField", TextField.class)
                .type("SelectField", SelectField.class).type("OrderList", OrderList.class)
                .type("MatchSets", MatchSets.class).type("FileDrop", FileDrop.class).type("Embed", Embed.class);
        wiring.field("Embed", "file", e -> Source.of(e, Embed.class).reference().file());
        wiring.field("Embed", "title", e -> ContentScope.of(e).text(Source.of(e, Embed.class).reference().title()));
        wiring.field("Embed", "height", e -> Source.of(e, Embed.class).reference().height());
    }

    private static @Nullable Embed embed(@Nullable EmbedReference reference) {
        return reference == null ? null : new Embed(reference);
    }
}
