package org.sextant.studio.screen.variants;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.content.field.Field;
import org.sextant.studio.screen.content.field.Fields;
import org.sextant.studio.screen.content.field.Labels;
import org.sextant.studio.screen.variants.NewVariant.Family;
import org.sextant.studio.screen.variants.NewVariant.Generator;
import org.sextant.studio.screen.variants.NewVariant.Payload;
import org.sextant.studio.screen.variants.NewVariant.UserError;
import org.sextant.studio.screen.variants.NewVariant.Variant;

/** A new variant from parameters: what a generator is told, what it would make of that, and then that. */
@Controller("/studio/variants/{skill}/new")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class NewVariantScreen {
    private static final Messages MESSAGES = Messages.beside(NewVariantScreen.class);
    private static final String INPUT = "input";

    private final Screens screens;

    NewVariantScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String skill) {
        Map<String, String> form = new HashMap<>();
        http.getParameters().forEach((name, values) -> values.stream().findFirst()
                .ifPresent(value -> form.put(name, value)));
        return page(http, skill, form, List.of());
    }

    /** Makes the variant that a form asks for and opens it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> make(HttpRequest<?> http, @PathVariable String skill, @Body Map<String, String> form) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Optional<Generator> generator = Optional.ofNullable(family(request, skill))
                .flatMap(family -> family.chosen(form));
        if (generator.isEmpty()) {
            return page(http, skill, form, List.of());
        }
        NewVariant.Made made = screens.run(NewVariantScreen.class, "variantGenerate.graphql", request,
                Map.of(INPUT, generator.get().input(skill, form)), NewVariant.Generated.class).variantGenerate();
        return made.workingCopy() == null
                ? page(http, skill, form, made.userErrors())
                : screens.seeOther(request.actor(), http,
                        "/studio/edit/CHALLENGE/" + made.workingCopy().draft().key());
    }

    private HttpResponse<String> page(HttpRequest<?> http, String skill, Map<String, String> form,
            List<UserError> refused) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Family family = family(request, skill);
        if (family == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), NewVariantScreen.class,
                    "missing.jte", texts);
        }
        @Nullable
        Generator chosen = family.chosen(form).orElse(null);
        boolean isAsked = chosen != null && chosen.isReady() && form.containsKey("generator") && refused.isEmpty()
                && Editors.writer(request.actor()).isPresent();
        Payload previewed = isAsked
                ? screens.run(NewVariantScreen.class, "variantPreview.graphql", request,
                        Map.of(INPUT, Objects.requireNonNull(chosen).input(skill, form)), NewVariant.Previewed.class)
                        .variantPreview()
                : new Payload(null, refused);
        boolean isRefused = !previewed.userErrors().isEmpty();
        return screens.page(http, request, isRefused ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK,
                texts.get("parameters.title"), NewVariantScreen.class, "newVariant.jte",
                new Model(texts, family, chosen, form, previewed));
    }

    private @Nullable Family family(Request request, String skill) {
        return screens.run(NewVariantScreen.class, "newVariant.graphql", request, Map.of("skill", skill),
                NewVariant.Data.class).skillFamily();
    }

    /**
     * What the template shows.
     *
     * @param generator the chosen one; none where the family has none, or not the one that is named
     * @param form      what was chosen so far
     * @param previewed what would come of it, or why nothing does
     */
    public record Model(Texts texts, Family family, @Nullable Generator generator, Map<String, String> form,
            Payload previewed) {
        /** What a field holds. */
        public String value(String field) {
            return form.getOrDefault(field, "");
        }

        /** The parameter of a field. */
        public String field(NewVariant.Parameter parameter) {
            return NewVariant.PARAMETER + parameter.name();
        }

        /** What is chosen to begin with: certification first, where it lacks something. */
        public String usage() {
            return form.containsKey("usage")
                    ? value("usage")
                    : family.certificationLacking() > 0 ? "CERTIFICATION" : "";
        }

        /** The fields of a variant, in the words of the reader. */
        public List<Field> fields(Variant variant) {
            return Fields.of(variant.document(), new Labels(texts.locale()), Map.of());
        }

        /** What makes a variant again, in a lasting order. */
        public Map<String, String> again(Variant variant) {
            return new TreeMap<>(variant.again());
        }

        /** The page with another generator. */
        public String page(Generator other) {
            return "/studio/variants/" + family.key() + "/new?generator=" + other.name() + "&version="
                    + other.version();
        }
    }
}
