package org.sextant.studio.screen.review;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.Request;
import org.sextant.studio.screen.Screens;

/** Sends what is said in threads to the API. */
@Singleton
final class ThreadForms {
    private static final String TEXT = "text";
    private static final String FIELD = "FIELD";
    private static final String REPLY = "threadReply";

    private final Screens screens;

    ThreadForms(Screens screens) {
        this.screens = screens;
    }

    /**
     * Begins a thread.
     *
     * @param form its {@code place} is {@code WHOLE}, {@code PROMPT}, {@code PART 2} or {@code FIELD title.fr}
     */
    List<String> open(Request request, String proposal, Map<String, String> form) {
        String[] place = form.getOrDefault("place", "WHOLE").split(" ", 2);
        Map<String, Object> input = new HashMap<>(Map.of(TEXT, form.getOrDefault(TEXT, "")));
        boolean known = List.of("PROMPT", "PART", FIELD).contains(place[0]);
        input.put("place", known ? place[0] : "WHOLE");
        if (place.length > 1 && place[0].equals(FIELD)) {
            input.put("field", place[1]);
        } else if (place.length > 1 && place[0].equals("PART") && place[1].matches("\\d{1,3}")) {
            input.put("part", Integer.valueOf(place[1]));
        }
        return send(request, "threadOpen", Map.of("id", proposal, "input", Screens.once(input, form)));
    }

    /** Says something in a thread, resolves it or opens it again, as the form's {@code what} says. */
    List<String> add(Request request, Map<String, String> form) {
        String what = form.getOrDefault("what", "");
        String mutation = List.of("threadResolve", "threadReopen").contains(what) ? what : REPLY;
        Map<String, Object> input = Map.of(TEXT, form.getOrDefault(TEXT, ""));
        return send(request, mutation, Map.of("id", form.getOrDefault("thread", ""), "input",
                mutation.equals(REPLY) ? Screens.once(input, form) : input));
    }

    private List<String> send(Request request, String mutation, Map<String, Object> variables) {
        Done done = screens.run(ThreadForms.class, mutation + ".graphql", request, variables, Done.class);
        return Stream.of(Optional.ofNullable(done.threadOpen()), Optional.ofNullable(done.threadReply()),
                Optional.ofNullable(done.threadResolve()), Optional.ofNullable(done.threadReopen()))
                .flatMap(Optional::stream).flatMap(payload -> payload.userErrors().stream())
                .map(ProposalScreen.UserError::message).toList();
    }

    /** What the mutations answer, each its own. */
    public record Done(ProposalScreen.@Nullable Payload threadOpen, ProposalScreen.@Nullable Payload threadReply,
            ProposalScreen.@Nullable Payload threadResolve, ProposalScreen.@Nullable Payload threadReopen) {
    }
}
