package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sextant.account.Account;
import org.sextant.account.AccountService;
import org.sextant.graphql.GraphQlFeature;
import org.sextant.graphql.Lookup;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.Wiring;
import org.sextant.graphql.page.PageArguments;
import org.sextant.job.Job;
import org.sextant.job.JobService;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.release.ReleaseArchive;
import org.sextant.studio.draft.Draft;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.exchange.intake.ImportQueries.NumberedProblem;
import org.sextant.upload.Upload;
import org.sextant.upload.UploadService;

/** Imports of bank files in the API. */
@Singleton
final class ImportFeature implements GraphQlFeature {
    static final String IMPORT = "BankImport";
    private static final String ENTRY = "BankImportEntry";
    private static final String PROBLEM = "BankImportProblem";

    private final ImportQueries queries;
    private final ImportService imports;
    private final JobService jobs;
    private final UploadService uploads;
    private final AccountService accounts;
    private final ReleaseArchive archive;
    private final DraftService drafts;
    private final BankImportPlan bankImportPlan;
    private final BankImportApply bankImportApply;

    ImportFeature(ImportQueries queries, ImportService imports, JobService jobs, UploadService uploads,
            AccountService accounts, ReleaseArchive archive, DraftService drafts, BankImportPlan bankImportPlan,
            BankImportApply bankImportApply) {
        this.queries = queries;
        this.imports = imports;
        this.jobs = jobs;
        this.uploads = uploads;
        this.accounts = accounts;
        this.archive = archive;
        this.drafts = drafts;
        this.bankImportPlan = bankImportPlan;
        this.bankImportApply = bankImportApply;
    }

    @Override
    public String sdl() {
        return "org/sextant/studio/exchange/intake/import.graphqls";
    }

    @Override
    public void wire(Wiring wiring) {
        wiring.query("bankImport", queries::bankImport);
        wiring.query("bankImports", queries::bankImports);
        wiring.mutation("bankImportPlan", bankImportPlan);
        wiring.mutation("bankImportApply", bankImportApply);
        wiring.node(IMPORT, BankImport.class, each -> Long.toString(each.id()), queries::byKey);
        wiring.loaded(IMPORT, "base", BankImport.class, BankImport::base, archive::headers);
        wiring.field(IMPORT, "refusal", queries::refusal);
        wiring.field(IMPORT, "errorCount", e -> Source.of(e, BankImport.class).errors());
        wiring.field(IMPORT, "problemCount", e -> Source.of(e, BankImport.class).problems());
        Lookup<Long, List<Problem>> problems = wiring.lookup("problems of imports", imports::problems);
        wiring.loaded(IMPORT, "problems", e -> {
            PageArguments page = PageArguments.of(e);
            return problems.load(e, Source.of(e, BankImport.class).id())
                    .thenApply(found -> ImportQueries.problems(found.orElse(List.of()), page));
        });
        wiring.field(IMPORT, "plan", queries::plan);
        Lookup<Long, List<EntryCount>> counts = wiring.lookup("counts of imports", imports::counts);
        wiring.loaded(IMPORT, "counts", e -> counts.load(e, Source.of(e, BankImport.class).id())
                .thenApply(found -> found.orElse(List.of())));
        Lookup<Long, Job> work = wiring.lookup("jobs of imports", jobs::all);
        wiring.loaded(IMPORT, "job", e -> Source.of(e, BankImport.class).job().map(job -> work.load(e, job))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
        Lookup<Asked, Upload> archives = wiring.lookup("archives of imports", this::archives);
        wiring.loaded(IMPORT, "upload", e -> archives.load(e,
                new Asked(Request.of(e).actor(), Source.of(e, BankImport.class).upload())));
        Lookup<AccountId, Account> authors = wiring.lookup("authors of imports", accounts::all);
        wiring.loaded(IMPORT, "author", e -> Source.of(e, BankImport.class).account()
                .map(account -> authors.load(e, account).thenApply(found -> found.map(Editors::name)))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty())));
        wiring.field(ENTRY, "kind", e -> Source.of(e, PlanEntry.class).entity().kind());
        wiring.field(ENTRY, "key", e -> Source.of(e, PlanEntry.class).entity().key());
        wiring.loaded(ENTRY, "draft", PlanEntry.class, PlanEntry::entity, this::drafts);
        wiring.field(ENTRY, "revision", e -> Source.of(e, PlanEntry.class).revision().orElse(null));
        wiring.field(PROBLEM, "file", e -> Source.of(e, NumberedProblem.class).problem().file());
        wiring.field(PROBLEM, "line", e -> line(Source.of(e, NumberedProblem.class).problem()));
        wiring.field(PROBLEM, "severity", e -> Source.of(e, NumberedProblem.class).problem().severity());
        wiring.field(PROBLEM, "rule", e -> Source.of(e, NumberedProblem.class).problem().rule());
        wiring.field(PROBLEM, "message", e -> Source.of(e, NumberedProblem.class).problem().message());
    }

    private Map<EntityRef, Draft> drafts(Collection<EntityRef> wanted) {
        return wanted.stream().collect(Collectors.groupingBy(EntityRef::kind,
                Collectors.mapping(EntityRef::key, Collectors.toList()))).entrySet().stream()
                .flatMap(of -> drafts.all(of.getKey(), of.getValue()).stream())
                .collect(Collectors.toMap(Draft::entity, Function.identity()));
    }

    private Map<Asked, Upload> archives(List<Asked> asked) {
        Map<Actor, List<Long>> byActor = asked.stream().collect(
                Collectors.groupingBy(Asked::actor, Collectors.mapping(Asked::upload, Collectors.toList())));
        Map<Asked, Upload> found = new HashMap<>();
        byActor.forEach((actor, ids) -> uploads.all(actor, ids)
                .forEach((id, upload) -> found.put(new Asked(actor, id), upload)));
        return found;
    }

    private static @Nullable Integer line(Problem problem) {
        return problem.line() == 0 ? null : problem.line();
    }

    /** Who asks for which archive. */
    private record Asked(Actor actor, long upload) {
    }
}
