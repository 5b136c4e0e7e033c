package org.sextant.studio.alike;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sextant.graphql.ErrorCode;
import org.sextant.graphql.Request;
import org.sextant.graphql.RequestProblem;
import org.sextant.graphql.Source;
import org.sextant.schema.text.LocalizedText;
import org.sextant.studio.draft.copy.WorkingCopy;
import org.sextant.studio.draft.entity.EntityKind;

/** What is asked of likeness while something is written. */
@Singleton
final class AlikeQueries {
    private static final int LONGEST = 20_000;

    private final AlikeService service;

    AlikeQueries(AlikeService service) {
        this.service = service;
    }

    List<Alike> ofCopy(DataFetchingEnvironment environment) {
        return service.of(Source.of(environment, WorkingCopy.class), Request.of(environment).locales());
    }

    List<Alike> ofText(DataFetchingEnvironment environment) {
        Locale locale = environment.getArgumentOrDefault("locale",
                Locale.forLanguageTag(LocalizedText.SOURCE_LOCALE));
        Typed typed = new Typed(EntityKind.valueOf(environment.getArgumentOrDefault("kind", "")), locale.getLanguage(),
                text(environment, "title"), text(environment, "text"),
                Optional.ofNullable(environment.getArgument("except")),
                Optional.ofNullable(environment.getArgument("skill")));
        return service.of(Request.of(environment).actor(), typed, Request.of(environment).locales());
    }

    private static String text(DataFetchingEnvironment environment, String argument) {
        String text = environment.getArgumentOrDefault(argument, "");
        if (text.length() > LONGEST) {
            throw new RequestProblem(ErrorCode.BAD_REQUEST, "'" + argument + "' has " + text.length()
                    + " characters; send " + LONGEST + " at most.");
        }
        return text;
    }
}
