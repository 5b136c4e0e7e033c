package org.sextant.studio.screen.work;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.page.Texts;
import org.sextant.platform.Actor;
import org.sextant.platform.Messages;
import org.sextant.platform.Role;
import org.sextant.studio.draft.Editors;
import org.sextant.studio.screen.Screens;

/** What waits for somebody: the first page after signing in. */
@Controller(Screens.WORK)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
public final class WorkScreen {
    private static final Messages MESSAGES = Messages.beside(WorkScreen.class);

    private final Screens screens;

    WorkScreen(Screens screens) {
        this.screens = screens;
    }

    @Get
    HttpResponse<String> show(HttpRequest<?> http) {
        Request request = screens.request(http);
        if (request.actor().isAnonymous()) {
            return screens.seeOther(request.actor(), http, Screens.SIGN_IN);
        }
        Data data = screens.run(WorkScreen.class, "work.graphql", request, Map.of(), Data.class);
        Texts texts = new Texts(request.locale(), MESSAGES);
        boolean publisher = request.actor().has(Role.PUBLISHER);
        return screens.page(http, request, HttpStatus.OK, texts.get("title"), WorkScreen.class, "work.jte", new Model(
                texts, request.actor().login(), data.queues(texts, request.actor(), publisher)));
    }

    /** What the template shows. */
    public record Model(Texts texts, String login, List<Queue> queues) {
    }

    /**
     * A queue under the key of its title.
     *
     * @param count  how many are in it
     * @param rows   the first of them
     * @param all    where all of them are; null where the rows are all there is to see
     */
    public record Queue(String key, int count, List<Row> rows, @Nullable String all) {
    }

    /**
     * Something in a queue.
     *
     * @param path  where it leads
     * @param about what is to be known of it, in words
     * @param lack  what somebody has to do about it; empty for nothing
     */
    public record Row(String kind, String key, String path, String about, String lack) {
    }

    /** What {@code work.graphql} answers. */
    public record Data(Proposals toReview, Proposals changesAsked, Threads threadsToAnswer, Proposals proposed,
            Copies workingCopies, Drafts failingSamples, Candidate releaseCandidate) {
        /** The queues, what waits for the reader first; those of roles that they lack are left out. */
        List<Queue> queues(Texts texts, Actor reader, boolean publisher) {
            List<Queue> queues = new ArrayList<>();
            if (reader.has(Role.REVIEWER)) {
                queues.add(toReview.queue("toReview", texts));
            }
            queues.add(changesAsked.queue("changesAsked", texts));
            queues.add(threadsToAnswer.queue(texts));
            queues.add(workingCopies.queue(texts));
            queues.add(failingSamples.queue("failing",
                    Editors.writer(reader).isPresent() ? "/studio/edit/" : "/studio/content/"));
            queues.add(proposed.queue("proposed", texts));
            Entries entries = releaseCandidate.entries();
            queues.add(new Queue(publisher ? "toPublish" : "unpublished", entries.totalCount(), entries.nodes().stream()
                    .map(entry -> entry.draft().row("/studio/content/")).toList(), "/studio/next-release"));
            return queues;
        }
    }

    /** The beginning of a queue of proposals. */
    public record Proposals(List<Listed> nodes, int totalCount) {
        Queue queue(String key, Texts texts) {
            return new Queue(key, totalCount, nodes.stream().map(listed -> listed.row(texts)).toList(),
                    "/studio/reviews");
        }
    }

    /** A proposal of a queue. */
    public record Listed(String id, String state, @Nullable String proposer, Instant proposedAt, int openThreads,
            Draft draft) {
        Row row(Texts texts) {
            return new Row(draft.kind(), draft.key(), "/studio/reviews/" + id,
                    texts.get("by", proposer == null ? texts.get("gone") : proposer, texts.date(proposedAt)),
                    openThreads == 0 ? "" : texts.get("threads", openThreads));
        }
    }

    /** The beginning of the queue of threads. */
    public record Threads(List<Thread> nodes, int totalCount) {
        Queue queue(Texts texts) {
            return new Queue("threadsToAnswer", totalCount, nodes.stream().map(thread -> thread.row(texts)).toList(),
                    null);
        }
    }

    /** A thread of the queue. */
    public record Thread(String id, String place, @Nullable String path, @Nullable Integer part, Instant openedAt,
            Talked proposal) {
        Row row(Texts texts) {
            return new Row(proposal.draft().kind(), proposal.draft().key(),
                    "/studio/reviews/" + proposal.id() + "#thread-" + id,
                    texts.get("begun", texts.date(openedAt)),
                    texts.get("place." + place, path == null ? "" : path, part == null ? 0 : part));
        }
    }

    /** What a thread is about. */
    public record Talked(String id, Draft draft) {
    }

    /** The beginning of the queue of working copies. */
    public record Copies(List<Copy> nodes, int totalCount) {
        Queue queue(Texts texts) {
            return new Queue("workingCopies", totalCount, nodes.stream().map(copy -> new Row(copy.draft().kind(),
                    copy.draft().key(), "/studio/edit/" + copy.draft().kind() + "/" + copy.draft().key(),
                    texts.get("saved", texts.date(copy.savedAt())), "")).toList(),
                    "/studio/content?mine=true");
        }
    }

    /** A working copy. */
    public record Copy(Instant savedAt, Draft draft) {
    }

    /** The beginning of a queue of drafts. */
    public record Drafts(List<Draft> nodes, int totalCount) {
        Queue queue(String key, String path) {
            return new Queue(key, totalCount, nodes.stream().map(draft -> draft.row(path)).toList(), null);
        }
    }

    /** What the next release would have. */
    public record Candidate(Entries entries) {
    }

    /** The beginning of what goes into it. */
    public record Entries(List<Entry> nodes, int totalCount) {
    }

    /** Something that goes into it. */
    public record Entry(Draft draft) {
    }

    /** What something is. */
    public record Draft(String kind, String key) {
        Row row(String path) {
            return new Row(kind, key, path + kind + "/" + key, "", "");
        }
    }
}
