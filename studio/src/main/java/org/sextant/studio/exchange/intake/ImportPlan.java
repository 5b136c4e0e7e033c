package org.sextant.studio.exchange.intake;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.sextant.challenges.bank.BankProblem;
import org.sextant.challenges.bank.BankReader;
import org.sextant.challenges.bank.BankResult;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.ZipReading;
import org.sextant.challenges.generator.Generators;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.file.FileService;
import org.sextant.graphql.GlobalId;
import org.sextant.job.JobHandler;
import org.sextant.job.JobOutcome;
import org.sextant.job.JobRun;
import org.sextant.platform.Actor;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.schema.type.ChallengeTypes;
import org.sextant.studio.draft.DraftService;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.draft.entity.ContentEntities;
import org.sextant.studio.draft.entity.Document;
import org.sextant.studio.draft.entity.Documents;
import org.sextant.studio.draft.entity.EntityRef;
import org.sextant.studio.draft.entity.PublishedDocuments;
import org.sextant.upload.UploadService;

/** Reads files that were handed in and writes down what would become of each thing in them; the drafts stay as they are. */
@Singleton
final class ImportPlan implements JobHandler {
    static final String KIND = "bank-import-plan";
    private static final int AT_ONCE = 200;
    private static final int FILES_AT_ONCE = 20;

    private final ImportRepository imports;
    private final EntryRepository entries;
    private final UploadService uploads;
    private final DraftService drafts;
    private final FileService files;
    private final ContentStore store;
    private final ChallengeTypes types;
    private final Generators generators;

    ImportPlan(ImportRepository imports, EntryRepository entries, UploadService uploads, DraftService drafts,
            FileService files, ContentStore store, ChallengeTypes types, Generators generators) {
        this.generators = generators;
        this.imports = imports;
        this.entries = entries;
        this.uploads = uploads;
        this.drafts = drafts;
        this.files = files;
        this.store = store;
        this.types = types;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public JobOutcome run(Actor actor, String input, JobRun run) {
        BankImport wanted = imports.find(Long.parseLong(input)).orElseThrow().bankImport();
        if (wanted.state() != ImportState.PLANNING) {
            return done(wanted); // it was finished at the very moment its node went away
        } else if (Editors.writer(actor).isEmpty()) {
            return refused(run, wanted, Refusal.NOT_ALLOWED, "");
        }
        Optional<byte[]> archive = uploads.bytes(actor, wanted.upload());
        if (archive.isEmpty()) {
            return refused(run, wanted, Refusal.UPLOAD_GONE, "");
        }
        return switch (BankZip.read(archive.get())) {
            case ZipReading.Refused(var fault, String file) ->
                refused(run, wanted, Refusal.valueOf(fault.name()), file);
            case ZipReading.Fit(var read) -> planned(run, wanted, read);
        };
    }

    private JobOutcome planned(JobRun run, BankImport wanted, SortedMap<String, byte[]> read) {
        BankResult result = BankReader.read(read, types::find, generators);
        Optional<Content> content = result.bank().content();
        List<Problem> problems = new ArrayList<>(result.problems().stream().map(ImportPlan::problem).toList());
        content.ifPresent(found -> problems.addAll(kept(run, found, read, result.bank().files())));
        int errors = (int) problems.stream().filter(Problem::isError).count();
        run.step(0, 0, () -> {
            entries.clear(wanted.id()); // what a node wrote that went away meanwhile
            return imports.note(wanted.id(), ProblemList.written(problems), problems.size(), errors);
        });
        return content.isEmpty()
                ? refused(run, wanted, Refusal.NO_CONTENT, "")
                : planned(run, wanted, content.get());
    }

    private static Problem problem(BankProblem found) {
        return new Problem(found.file(), found.line(), found.rule().severity(), found.rule().id(), found.sentence());
    }

    /** Keeps the files that content names; what is wrong with those that are not kept. */
    private List<Problem> kept(JobRun run, Content content, SortedMap<String, byte[]> read,
            Map<String, byte[]> bytes) {
        List<Problem> problems = new ArrayList<>();
        List<FileReference> named = List.copyOf(content.files().values());
        for (int from = 0; from < named.size(); from += FILES_AT_ONCE) {
            List<FileReference> some = named.subList(from, Math.min(named.size(), from + FILES_AT_ONCE));
            problems.addAll(run.step(0, 0, () -> kept(some, read, bytes)));
        }
        return problems;
    }

    /** None is kept of several of which one is refused: then each is kept by itself. */
    private List<Problem> kept(List<FileReference> some, SortedMap<String, byte[]> read, Map<String, byte[]> bytes) {
        Function<String, byte[]> found = hash -> Objects.requireNonNull(bytes.get(hash), hash);
        return files.keep(some, found).isEmpty()
                ? List.of()
                : some.stream().flatMap(file -> files.keep(List.of(file), found).stream()
                        .map(sentence -> Problem.of(file, read, sentence))).toList();
    }

    private JobOutcome planned(JobRun run, BankImport wanted, Content content) {
        List<Map.Entry<EntityRef, Object>> all = new ArrayList<>(ContentEntities.of(content).entrySet());
        Present present = new Present(drafts, store.current());
        PublishedContent base = base(wanted);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            int first = from;
            int last = Math.min(all.size(), from + AT_ONCE);
            run.step(last, all.size(), () -> {
                for (int i = first; i < last; i++) {
                    add(wanted, i + 1, all.get(i), present, base);
                }
                return last;
            });
        }
        run.step(all.size(), all.size(), () -> imports.reach(wanted.id(), ImportState.PLANNED.name()));
        return done(wanted);
    }

    private void add(BankImport wanted, int position, Map.Entry<EntityRef, Object> read, Present present,
            PublishedContent base) {
        EntityRef entity = read.getKey();
        Document document = Documents.written(read.getValue());
        Optional<String> newest = present.newest(entity);
        EntryAction action = PlanRules.action(document.sha256(),
                PublishedDocuments.find(base, entity).map(Document::sha256), newest, present.earlier(entity));
        entries.add(wanted.id(), position, entity.kind().name(), entity.key(), action.name(), newest.orElse(""),
                action == EntryAction.UNCHANGED ? null : document.json());
    }

    private PublishedContent base(BankImport wanted) {
        try {
            return store.byNumber(new ReleaseNumber(wanted.base())).orElseThrow();
        } catch (UnreadableRelease unreadable) {
            throw new IllegalStateException("release " + wanted.base() + " could be read when it was named",
                    unreadable);
        }
    }

    private JobOutcome refused(JobRun run, BankImport wanted, Refusal refusal, String file) {
        run.step(0, 0, () -> imports.refuse(wanted.id(), refusal.name(), file));
        return new JobOutcome.Refused();
    }

    private static JobOutcome done(BankImport wanted) {
        return new JobOutcome.Done(new GlobalId(ImportFeature.IMPORT, Long.toString(wanted.id())).encode());
    }
}
