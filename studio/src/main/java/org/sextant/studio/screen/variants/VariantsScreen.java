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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.change.Changes;

/** The challenges of a skill side by side, with what each says otherwise, and the way to a new one. */
@Controller("/studio/variants/{skill}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class VariantsScreen {
    private static final Messages MESSAGES = Messages.beside(VariantsScreen.class);
    private static final String SKILL = "skill";

    private final Screens screens;

    VariantsScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String skill) {
        return page(http, HttpStatus.OK, skill, List.of());
    }

    /** Begins a challenge, of the one that is named or empty, and opens it. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> create(HttpRequest<?> http, @PathVariable String skill, @Body Map<String, String> form) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Map<String, Object> input = Screens.once(Map.of(SKILL, skill), form);
        String from = form.getOrDefault("from", "");
        if (!from.isEmpty()) {
            input.put("from", from);
        }
        Payload begun = screens.run(VariantsScreen.class, "variantCreate.graphql", request,
                Map.of("input", input), Begun.class).variantCreate();
        return begun.workingCopy() == null
                ? page(http, HttpStatus.UNPROCESSABLE_ENTITY, skill,
                        begun.userErrors().stream().map(UserError::message).toList())
                : screens.seeOther(request.actor(), http,
                        "/studio/edit/CHALLENGE/" + begun.workingCopy().draft().key());
    }

    /** The page with what was refused. */
    HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String skill, List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Family family = screens.run(VariantsScreen.class, "variants.graphql", request, Map.of(SKILL, skill), Data.class)
                .skillFamily();
        if (family == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), VariantsScreen.class,
                    "missing.jte", texts);
        }
        boolean isWriter = Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(request.actor()::has);
        return screens.page(http, request, status, family.title(), VariantsScreen.class, "variants.jte",
                new Model(texts, family, isWriter, errors, screens::once));
    }

    /**
     * What the template shows.
     *
     * @param once a key for each form
     */
    public record Model(Texts texts, Family family, boolean isWriter, List<String> errors, Supplier<String> once) {
        private static final String OF_BYTES = ".*\\.(sha256|size|mediaType)";

        /** What a member says otherwise than its prototype; of another file its name is enough. */
        public Changes changes(Member member) {
            Locale locale = texts.locale();
            return Changes.of(locale,
                    member.changes().stream().filter(change -> !change.path().matches(OF_BYTES)).toList());
        }
    }

    /** What {@code variants.graphql} answers. */
    public record Data(@Nullable Family skillFamily) {
    }

    /** The challenges of a skill. */
    public record Family(String key, String title, int level, int certificationLacking, List<Member> members) {
        /** Whether a generator made some of it. */
        public boolean isGenerated() {
            return members.stream().anyMatch(member -> member.generation() != null);
        }

        /** The version that may be begun next; empty where there is no prototype, or the newest is still being written. */
        public OptionalInt nextVersion() {
            return members.stream().filter(Member::isPrototype).findFirst()
                    .filter(newest -> !newest.status().equals("PROPOSED")).isPresent()
                            ? OptionalInt.of(1 + members.stream().mapToInt(Member::version).max().orElse(0))
                            : OptionalInt.empty();
        }
    }

    /** One of them. */
    public record Member(String key, int version, int variant, String type, String status, String usage,
            String instruction, NewVariant.@Nullable Generation generation, List<Changes.Change> changes) {
        /** Whether the others follow it. */
        public boolean isPrototype() {
            return variant == 0;
        }
    }

    /** What {@code variantCreate.graphql} answers. */
    public record Begun(Payload variantCreate) {
    }

    /** A payload. */
    public record Payload(@Nullable Copy workingCopy, List<UserError> userErrors) {
    }

    /** A working copy. */
    public record Copy(Draft draft) {
    }

    /** What it is a copy of. */
    public record Draft(String key) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
