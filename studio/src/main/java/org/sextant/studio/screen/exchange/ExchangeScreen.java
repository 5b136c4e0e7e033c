package org.sextant.studio.screen.exchange;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.screen.exchange.ImportAnswers.Count;

/** Releases to fetch as the files of a bank, and files to compare with the drafts. */
@Controller("/studio/exchange")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class ExchangeScreen {
    static final String PATH = "/studio/exchange";
    static final Messages MESSAGES = Messages.beside(ExchangeScreen.class);
    private static final String AFTER = "after";
    private static final Set<String> REFUSALS = Set.of("400", "401", "413", "503");

    private final Screens screens;

    ExchangeScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        String refused = http.getParameters().getFirst("refused").filter(REFUSALS::contains).orElse("");
        String upload = http.getParameters().getFirst("upload").orElse("");
        return refused.isEmpty()
                ? page(http, HttpStatus.OK, upload, texts -> List.of())
                : page(http, HttpStatus.OK, "", texts -> List.of(texts.get("refused." + refused)));
    }

    @Post("/plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<String> plan(HttpRequest<?> http, @Body Map<String, String> form) {
        String upload = form.getOrDefault("upload", "");
        String base = form.getOrDefault("base", "");
        Map<String, Object> input = new HashMap<>(Map.of("upload", upload));
        if (base.matches("\\d{1,9}")) {
            input.put("baseRelease", Integer.parseInt(base));
        }
        Payload payload = screens.run(ExchangeScreen.class, "bankImportPlan.graphql", screens.request(http),
                Map.of("input", Screens.once(input, form)), Planned.class).bankImportPlan();
        return payload.bankImport() == null
                ? page(http, HttpStatus.UNPROCESSABLE_ENTITY, upload,
                        _ -> payload.userErrors().stream().map(UserError::message).toList())
                : screens.seeOther(screens.request(http).actor(), http, PATH + "/import/" + payload.bankImport().id());
    }

    private HttpResponse<String> page(HttpRequest<?> http, HttpStatus status, String upload, Complaints errors) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        boolean writer = Stream.of(Role.AUTHOR, Role.REVIEWER, Role.PUBLISHER).anyMatch(request.actor()::has);
        Map<String, Object> variables = new HashMap<>(
                Map.of("writer", writer, "upload", upload, "uploaded", writer && !upload.isEmpty()));
        http.getParameters().getFirst(AFTER).ifPresent(after -> variables.put(AFTER, after));
        Data data = screens.run(ExchangeScreen.class, "exchange.graphql", request, variables, Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        return screens.page(http, request, status, texts.get("title"), ExchangeScreen.class, "exchange.jte",
                new Model(texts, data, errors.in(texts), screens::once));
    }

    /** What is wrong, in the words of the screen. */
    @FunctionalInterface
    private interface Complaints {
        List<String> in(Texts texts);
    }

    /**
     * What the template shows.
     *
     * @param once a key for a form that makes something
     */
    public record Model(Texts texts, Data data, List<String> errors, Supplier<String> once) {
        private static final int MEBIBYTE = 1 << 20;

        /** How large a file may be, in MiB; where files may be handed in. */
        public int mebibytes() {
            return Optional.ofNullable(data.uploadAddress()).map(UploadAddress::maximumBytes).orElse(0) / MEBIBYTE;
        }
    }

    /** What {@code exchange.graphql} answers. */
    public record Data(Releases releases, @Nullable UploadAddress uploadAddress, @Nullable Upload node,
            Imports bankImports) {
    }

    /** The newest releases. */
    public record Releases(List<Release> nodes) {
    }

    /** A release. */
    public record Release(String id, int number, Instant publishedAt, boolean isInService, BankFiles bankFiles) {
    }

    /** Where its files are. */
    public record BankFiles(String path, String fileName) {
    }

    /** Where files may be handed in. */
    public record UploadAddress(String path, int maximumBytes) {
    }

    /** A file that was handed in. */
    public record Upload(String id, String name, int size) {
    }

    /** A page of imports. */
    public record Imports(List<Import> nodes, PageInfo pageInfo, int totalCount) {
    }

    /** Where the page lies. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
    }

    /** An import. */
    public record Import(String id, String name, @Nullable String author, Instant plannedAt, String state,
            int problemCount, int errorCount, Base base, List<Count> counts) {
    }

    /** The release that files began with. */
    public record Base(int number) {
    }

    /** What {@code bankImportPlan.graphql} answers. */
    public record Planned(Payload bankImportPlan) {
    }

    /** A payload. */
    public record Payload(@Nullable Made bankImport, List<UserError> userErrors) {
    }

    /** An import that was begun. */
    public record Made(String id) {
    }

    /** A refusal. */
    public record UserError(String message) {
    }
}
