package org.sextant.studio.screen.review;

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
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.GlobalId;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
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

    ProposalScreen(Screens screens) {
        this.screens = screens;
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
                screens.request(http), variables, Decided.class).reviewSubmit());
    }

    @Post("/remark")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> remark(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        Map<String, Object> variables = Map.of("id", id, "path", form.getOrDefault("path", ""), TEXT,
                form.getOrDefault(TEXT, ""));
        return changed(http, id, form, screens.run(ProposalScreen.class, "proposalRemark.graphql",
                screens.request(http), variables, Said.class).proposalRemark());
    }

    private HttpResponse<String> changed(HttpRequest<?> http, String id, Map<String, String> form, Payload payload) {
        List<String> errors = payload.userErrors().stream().map(UserError::message).toList();
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
        return screens.page(http, request, status, proposal.draft().key(), ProposalScreen.class, "proposal.jte",
                new Model(texts, proposal, Changes.of(request.locale(), proposal.changes()),
                        form.getOrDefault(TEXT, ""), errors));
    }

    private @Nullable Proposal proposal(Request request, String id) {
        boolean isId = GlobalId.decode(id).filter(found -> found.type().equals("Proposal")).isPresent();
        return isId
                ? screens.run(ProposalScreen.class, "proposal.graphql", request, Map.of("id", id), Data.class).node()
                : null;
    }

    /**
     * What the template shows.
     *
     * @param text   what was sent and refused, so that nothing typed is lost
     * @param errors why it was refused
     */
    public record Model(Texts texts, Proposal proposal, Changes changes, String text, List<String> errors) {
    }

    /** What {@code proposal.graphql} answers. */
    public record Data(@Nullable Proposal node) {
    }

    /** The proposal. */
    public record Proposal(String id, String state, String note, @Nullable String proposer, Instant proposedAt,
            @Nullable String reviewer, boolean mayReview, Draft draft, List<Changes.Change> changes,
            List<Remark> remarks) {
    }

    /** What was put forward, and what the rules say of it. */
    public record Draft(String kind, String key, List<Problem> problems) {
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

    /** What {@code proposalRemark.graphql} answers. */
    public record Said(Payload proposalRemark) {
    }

    /** A payload. */
    public record Payload(List<UserError> userErrors) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
