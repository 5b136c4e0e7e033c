package org.sextant.studio.screen.content;

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
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.draft.entity.EntityKind;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.change.Changes;
import org.sextant.studio.screen.content.field.Field;
import org.sextant.studio.screen.content.field.Fields;
import org.sextant.studio.screen.content.field.Labels;

/** Something that authors edit: its fields, what the rules say of them, where it is used, and its history. */
@Controller("/studio/content/{kind}/{key}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class EntryScreen {
    private static final Messages MESSAGES = Messages.beside(EntryScreen.class);
    private static final String NUMBER = "\\d{1,9}";
    private static final int NOT_SEEN = -1;

    private final Screens screens;

    EntryScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key) {
        return page(http, HttpStatus.OK, kind, key, Map.of(), List.of());
    }

    @Post("/restore")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> restore(HttpRequest<?> http, @PathVariable String kind, @PathVariable String key,
            @Body Map<String, String> form) {
        Map<String, Object> input = Map.of("revision", number(form.get("revision")).orElse(NOT_SEEN), "reason",
                form.getOrDefault("reason", ""));
        Map<String, Object> variables = Map.of("id", new GlobalId("Draft", kind + "/" + key).encode(),
                "expectedRevision", number(form.get("expectedRevision")).orElse(NOT_SEEN), "input", input);
        List<String> errors = screens.run(EntryScreen.class, "entryRestore.graphql", screens.request(http), variables,
                Restored.class).draftRestore().userErrors().stream().map(UserError::message).toList();
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, ContentPlaces.page(kind, key) + "#history")
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, kind, key, form, errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String kind, String key,
            Map<String, String> form, List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Compared compared = Compared.of(http);
        @Nullable
        Entry entry = entry(http, request, kind, key, compared);
        if (entry == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), EntryScreen.class,
                    "missing.jte", texts);
        }
        return screens.page(http, request, status, entry.title(), EntryScreen.class, "entry.jte",
                new Model(texts, entry, Fields.of(entry.document(), new Labels(request.locale()), entry.faults()),
                        compared, isWriter(request.actor()), form, errors));
    }

    private @Nullable Entry entry(HttpRequest<?> http, Request request, String kind, String key, Compared compared) {
        boolean isKind = List.of(EntityKind.values()).stream().anyMatch(each -> each.name().equals(kind));
        Map<String, Object> variables = new HashMap<>(Map.of("kind", isKind ? kind : EntityKind.TUBE.name(), "key",
                isKind ? key : "", "compare", compared.isAsked(), "from", compared.from(), "to", compared.to()));
        http.getParameters().getFirst("after").ifPresent(after -> variables.put("after", after));
        return screens.run(EntryScreen.class, "entry.graphql", request, variables, Data.class).contentEntry();
    }

    private static boolean isWriter(Actor actor) {
        return List.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).stream().anyMatch(actor::has);
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Optional.ofNullable(text).filter(digits -> digits.matches(NUMBER)).map(Integer::valueOf);
    }

    /** The two revisions that are compared; -1 where none was asked for. */
    public record Compared(int from, int to) {
        static Compared of(HttpRequest<?> http) {
            Optional<Integer> from = number(http.getParameters().getFirst("from").orElse(null));
            Optional<Integer> to = number(http.getParameters().getFirst("to").orElse(null));
            return new Compared(to.isEmpty() ? NOT_SEEN : from.orElse(NOT_SEEN), to.orElse(NOT_SEEN));
        }

        /** Whether two revisions were asked for. */
        public boolean isAsked() {
            return from != NOT_SEEN;
        }
    }

    /**
     * What the template shows.
     *
     * @param isWriter whether whoever reads may change it
     * @param form     what was sent and refused, so that nothing typed is lost
     * @param errors   why it was refused
     */
    public record Model(Texts texts, Entry entry, List<Field> fields, Compared compared, boolean isWriter,
            Map<String, String> form, List<String> errors) {
        /** Where it is seen as a learner sees it; empty for what learners do not answer, or cannot yet. */
        public String preview() {
            return entry.kind().equals("CHALLENGE") && entry.isPublished()
                    ? "/studio/challenges/" + new GlobalId("ChallengePrompt", entry.key()).encode()
                    : "";
        }

        /** What lies between the two revisions that are compared. */
        public Changes changes(List<Changes.Change> changes) {
            return Changes.of(texts.locale(), changes);
        }

        /** The revisions to compare, before the first one stands nothing. */
        public List<Integer> numbers(Entry.Draft draft) {
            return IntStream.rangeClosed(0, draft.revision()).map(i -> draft.revision() - i).boxed()
                    .toList();
        }

        /** Whether restoring a revision was refused. */
        public boolean isRefused(int revision) {
            return !errors.isEmpty() && Integer.toString(revision).equals(form.get("revision"));
        }
    }

    /** What {@code entry.graphql} answers. */
    public record Data(@Nullable Entry contentEntry) {
    }

    /** What {@code entryRestore.graphql} answers. */
    public record Restored(Payload draftRestore) {
    }

    /** A payload. */
    public record Payload(List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
