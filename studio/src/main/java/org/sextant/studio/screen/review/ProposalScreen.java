package org.sextant.studio.screen.review;

import gg.jte.Content;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.page.prompt.Prompt;
import org.sextant.page.prompt.PromptView;
import org.sextant.platform.Messages;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.change.Changes;

/** A proposal: what it changes, what was said about it, and the decision. */
@Controller("/studio/reviews/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ProposalScreen {
    private static final Messages MESSAGES = Messages.beside(ProposalScreen.class);
    private static final String TEXT = "text";
    private static final String VALIDATE = "VALIDATE";

    private final Screens screens;
    private final ThreadForms threads;
    private final PromptView prompts;

    ProposalScreen(Screens screens, ThreadForms threads, PromptView prompts) {
        this.screens = screens;
        this.threads = threads;
        this.prompts = prompts;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String id) {
        return page(http, HttpStatus.OK, id, Map.of(), List.of());
    }

    @Post("/decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> decide(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        String verdict = VALIDATE.equals(form.get("verdict")) ? VALIDATE : "ASK_CHANGES";
        Map<String, Object> variables = Map.of("id", id, "verdict", verdict, "remark", form.getOrDefault(TEXT, ""));
        return changed(http, id, form, screens.run(ProposalScreen.class, "reviewSubmit.graphql",
                screens.request(http), variables, Decided.class).reviewSubmit().userErrors().stream()
                .map(UserError::message).toList());
    }

    @Post("/threads")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> open(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        return changed(http, id, form, threads.open(screens.request(http), id, form));
    }

    @Post("/threads/entries")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> add(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        return changed(http, id, form, threads.add(screens.request(http), form));
    }

    private HttpResponse<String> changed(HttpRequest<?> http, String id, Map<String, String> form,
            List<String> errors) {
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, "/studio/reviews/" + id)
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, id, form, errors);
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String id, Map<String, String> form,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Texts texts = new Texts(request.locale(), MESSAGES);
        Proposal proposal = proposal(request, id);
        if (proposal == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("missing"), ProposalScreen.class,
                    "missing.jte", texts);
        }
        Prompt prompt = prompt(request, proposal);
        return screens.page(http, request, status, proposal.draft().key(), ProposalScreen.class, "proposal.jte",
                new Model(texts, proposal, fields(request, proposal),
                        prompt == null ? null : prompts.of(prompt, Map.of(), request.locale()),
                        prompt == null ? 0 : prompt.parts().size(), Editors.writer(request.actor()).isPresent(), form,
                        errors, screens::once));
    }

    private @Nullable Proposal proposal(Request request, String id) {
        boolean isId = GlobalId.decode(id).filter(found -> found.type().equals("Proposal")).isPresent();
        return isId
                ? screens.run(ProposalScreen.class, "proposal.graphql", request, Map.of("id", id), Data.class).node()
                : null;
    }

    private static List<Field> fields(Request request, Proposal proposal) {
        return proposal.changes().stream().sorted(Changes.inOrder())
                .map(change -> new Field(change.path(), Changes.of(request.locale(), List.of(change)),
                        proposal.threads()
                                .stream().filter(thread -> thread.isAbout(change.path())).toList()))
                .toList();
    }

    /** What a learner would be shown, where it is a challenge, and nobody has changed it since. */
    private @Nullable Prompt prompt(Request request, Proposal proposal) {
        Draft draft = proposal.draft();
        if (!draft.kind().equals("CHALLENGE") || draft.revision() != proposal.revision().number()) {
            return null;
        }
        Request drafted = new Request(request.id(), request.actor(), request.locales(), Optional.of("DRAFT"),
                request.client(), request.moment());
        return screens.run(ProposalScreen.class, "preview.graphql", drafted,
                Map.of("id", new GlobalId("ChallengePrompt", draft.key()).encode()), Preview.class).challenge();
    }

    /**
     * What the template shows.
     *
     * @param fields   what changes, each with what is said about it
     * @param preview  what a learner would be shown; null where there is nothing to show
     * @param parts    how many parts that has
     * @param isWriter whether the reader may say something
     * @param form     what was sent and refused, so that nothing typed is lost
     * @param errors   why it was refused
     * @param once     a key for each form
     */
    public record Model(Texts texts, Proposal proposal, List<Field> fields, @Nullable Content preview, int parts,
            boolean isWriter, Map<String, String> form, List<String> errors, Supplier<String> once) {
        /** The threads that are not about a field that changes. */
        public List<Talk> others() {
            return proposal.threads().stream()
                    .filter(thread -> fields.stream().noneMatch(field -> thread.isAbout(field.path()))).toList();
        }

        /** What was typed into a form that was refused; empty for any other form. */
        public String typed(String field, String value) {
            return value.equals(form.get(field)) ? form.getOrDefault(TEXT, "") : "";
        }

        /** What was typed into the form of the decision. */
        public String why() {
            return form.containsKey("verdict") ? form.getOrDefault(TEXT, "") : "";
        }
    }

    /** A field that changes, and what is said about it. */
    public record Field(String path, Changes changes, List<Talk> threads) {
    }

    /** What {@code preview.graphql} answers. */
    public record Preview(@Nullable Prompt challenge) {
    }

    /** The revision that was put forward. */
    public record Revision(int number) {
    }

    /** What {@code proposal.graphql} answers. */
    public record Data(@Nullable Proposal node) {
    }

    /** The proposal. */
    public record Proposal(String id, String state, String note, @Nullable String proposer, Instant proposedAt,
            @Nullable String reviewer, boolean mayReview, int openThreads, Revision revision, Draft draft,
            List<Changes.Change> changes, List<Remark> remarks, List<Talk> threads) {
    }

    /** What was put forward, and what the rules say of it. */
    public record Draft(String kind, String key, int revision, List<Problem> problems) {
    }

    /** What a rule says. */
    public record Problem(String severity, String path, String advice, String message) {
    }

    /** What somebody said. */
    public record Remark(@Nullable String author, Instant writtenAt, String path, String text) {
    }

    /** What {@code reviewSubmit.graphql} answers. */
    public record Decided(Payload reviewSubmit) {
    }

    /** A payload. */
    public record Payload(List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
