package org.sextant.studio.screen.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
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
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.exchange.ImportAnswers.Applied;
import org.sextant.studio.screen.exchange.ImportAnswers.Cancelled;
import org.sextant.studio.screen.exchange.ImportAnswers.Count;
import org.sextant.studio.screen.exchange.ImportAnswers.Data;
import org.sextant.studio.screen.exchange.ImportAnswers.Import;
import org.sextant.studio.screen.exchange.ImportAnswers.Job;
import org.sextant.studio.screen.exchange.ImportAnswers.Own;
import org.sextant.studio.screen.exchange.ImportAnswers.UserError;

/** One import: how far it is, what its plan would do, and the way to carry it out. */
@Controller("/studio/exchange/import/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ImportScreen {
    private static final List<String> ACTIONS = List.of("CREATE", "UPDATE", "CONFLICT", "UNCHANGED");
    private static final List<String> CHANGES = List.of("CREATE", "UPDATE", "CONFLICT");
    private static final String AFTER = "after";
    private static final String SECONDS = "2";

    private final Screens screens;

    ImportScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http, @PathVariable String id) {
        return page(http, HttpStatus.OK, id, Map.of(), List.of());
    }

    @Post("/apply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> apply(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        Map<String, Object> input = Map.of("reason", form.getOrDefault("reason", ""), "overwriteConflicts",
                form.containsKey("overwrite"), "despiteErrors", form.containsKey("despite"));
        List<UserError> errors = screens.run(ImportScreen.class, "bankImportApply.graphql", screens.request(http),
                Map.of("id", id, "input", input), Applied.class).bankImportApply().userErrors();
        return answered(http, id, form, errors);
    }

    @Post("/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> cancel(HttpRequest<?> http, @PathVariable String id, @Body Map<String, String> form) {
        List<UserError> errors = screens.run(ImportScreen.class, "jobCancel.graphql", screens.request(http),
                Map.of("input", Map.of("job", form.getOrDefault("job", ""))), Cancelled.class).jobCancel().userErrors();
        return answered(http, id, form, errors);
    }

    private HttpResponse<String> answered(HttpRequest<?> http, String id, Map<String, String> form,
            List<UserError> errors) {
        return errors.isEmpty()
                ? screens.seeOther(screens.request(http).actor(), http, ExchangeScreen.PATH + "/import/" + id)
                : page(http, HttpStatus.UNPROCESSABLE_ENTITY, id, form,
                        errors.stream().map(UserError::message).toList());
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String id, Map<String, String> form,
            List<String> errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        String action = http.getParameters().getFirst("action").filter(ACTIONS::contains).orElse("");
        Map<String, Object> variables = new HashMap<>(
                Map.of("id", id, "where", Map.of("actions", action.isEmpty() ? CHANGES : List.of(action))));
        http.getParameters().getFirst(AFTER).ifPresent(after -> variables.put(AFTER, after));
        Import shown = screens.run(ImportScreen.class, "import.graphql", request, variables, Data.class).bankImport();
        Texts texts = new Texts(request.locale(), ExchangeScreen.MESSAGES);
        if (shown == null) {
            return screens.page(http, request, HttpStatus.NOT_FOUND, texts.get("import.none"), ImportScreen.class,
                    "missing.jte", texts);
        }
        boolean writer = Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(request.actor()::has);
        Model model = new Model(texts, shown, action, writer, writer && isOwn(request, shown), form, errors,
                screens::once);
        MutableHttpResponse<String> page = screens.page(http, request, status, texts.get("import.title", shown.name()),
                ImportScreen.class, "import.jte", model);
        return model.isUnderWay() ? page.header("Refresh", SECONDS) : page;
    }

    /** Whether the job of an import is one that the reader may end. */
    private boolean isOwn(Request request, Import shown) {
        return shown.job() != null && screens
                .run(ImportScreen.class, "ownJob.graphql", request, Map.of("id", shown.job().id()), Own.class)
                .job() != null;
    }

    /**
     * What the template shows.
     *
     * @param own    whether the reader may end its job
     * @param action which entries are wanted; empty for all but those that are unchanged
     * @param form   what was sent and refused, so that nothing typed is lost
     * @param once   a key for a form that makes something
     */
    public record Model(Texts texts, Import shown, String action, boolean writer, boolean own,
            Map<String, String> form, List<String> errors, Supplier<String> once) {
        /** What entries can be chosen by. */
        public List<String> actions() {
            return ACTIONS;
        }

        /** Whether something is being done, so that the page shows itself again. */
        public boolean isUnderWay() {
            return job().filter(job -> job.state().equals("WAITING") || job.state().equals("RUNNING")
                    || isRefusedMeanwhile(job)).isPresent();
        }

        /** Whether the plan was refused after it was read and before its job was: the next look has the reason. */
        private boolean isRefusedMeanwhile(Job job) {
            return shown.state().equals("PLANNING") && shown.refusal() == null
                    && job.userErrors().stream().anyMatch(error -> error.code().equals("REFUSED"));
        }

        /** The job, where it is still remembered. */
        public Optional<Job> job() {
            return Optional.ofNullable(shown.job());
        }

        /** Whether the plan can be carried out. */
        public boolean isPlanned() {
            return writer && (shown.state().equals("PLANNED") || (shown.state().equals("APPLYING") && !isUnderWay()));
        }

        /** Whether the comparison ended before its end, so that it must be made anew. */
        public boolean isHalted() {
            return writer && shown.state().equals("PLANNING") && shown.refusal() == null && !isUnderWay();
        }

        /** How many entries have an action. */
        public int count(String wanted) {
            return shown.counts().stream().filter(each -> each.action().equals(wanted)).mapToInt(Count::count).sum();
        }

        /** How many entries are in a state. */
        public int inState(String state) {
            return shown.counts().stream().filter(each -> each.state().equals(state)).mapToInt(Count::count).sum();
        }

        /** How many entries there are that are not unchanged. */
        public int changes() {
            return CHANGES.stream().mapToInt(this::count).sum();
        }

        /** How many entries there are. */
        public int all() {
            return shown.counts().stream().mapToInt(Count::count).sum();
        }

        /** What was typed. */
        public String typed(String field) {
            return form.getOrDefault(field, "");
        }
    }
}
