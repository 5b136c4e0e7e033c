package org.sextant.content;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.Tube;
import org.sextant.schema.text.LocalizedText;

/** Skills in the API. */
@Singleton
final class SkillFeature implements GraphQlFeature {
    @Override
    public String sdl() {
        return "org/sextant/content/skill.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("skill", SkillFeature::skill);
        wiring.field("Tube", "skills", e -> ContentScope.readable(e).skills(Source.of(e, Tube.class)));
        wiring.node("Skill", Skill.class, skill -> skill.id().value(),
                (key, e) -> ContentScope.readable(e).skill(key).orElse(null));
        wiring.field("Skill", "name", e -> tube(e).name() + Source.of(e, Skill.class).level().value());
        wiring.field("Skill", "tube", SkillFeature::tube);
        wiring.field("Skill", "successor", SkillFeature::successor);
        wiring.field("Skill", "pix", e -> ContentScope.of(e).content().skills().pix(Source.of(e, Skill.class).id())
                .approximately());
        wiring.translated("Skill", Skill.class, SkillFeature::texts);
    }

    private static DataFetcherResult<Object> skill(DataFetchingEnvironment environment) {
        String name = environment.getArgumentOrDefault("name", "");
        return ContentScope.found(environment,
                scope -> scope.readable(Request.of(environment)).skillNamed(name).orElse(null));
    }

    private static Tube tube(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content().tubes().get(Source.of(environment, Skill.class).tube());
    }

    private static @Nullable Skill successor(DataFetchingEnvironment environment) {
        return Optional.ofNullable(Source.of(environment, Skill.class).successor())
                .flatMap(id -> ContentScope.readable(environment).skill(id.value())).orElse(null);
    }

    private static List<LocalizedText> texts(Skill skill) {
        @Nullable
        LocalizedText hint = skill.hint();
        return Stream.concat(Stream.of(skill.title()), Stream.ofNullable(hint)).toList();
    }
}
