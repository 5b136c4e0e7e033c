package org.sextant.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many learners do the same at once, each on a thread of its own. */
final class Crowd {
    /** What a learner does; false when there is nothing more for it to do. */
    interface Deed {
        boolean done(LearnerClient learner) throws IOException, InterruptedException;
    }

    /** Begins with all at once, and waits for the last. */
    Done all(List<LearnerClient> learners, Deed deed) throws Exception {
        long began = System.nanoTime();
        List<Callable<Each>> deeds = new ArrayList<>();
        learners.forEach(learner -> deeds.add(() -> {
            long from = System.nanoTime();
            boolean more = deed.done(learner);
            return new Each(learner, more, System.nanoTime() - from);
        }));
        List<Each> each = new ArrayList<>();
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Each> future : executor.invokeAll(deeds)) {
                each.add(future.get());
            }
        }
        return new Done(each, System.nanoTime() - began);
    }

    /** One learner's deed. */
    record Each(LearnerClient learner, boolean more, long nanoseconds) {
    }

    /** All of them, and the time from the first to the last. */
    record Done(List<Each> each, long nanoseconds) {
    }
}
