package org.sextant.session.attempt;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Many who do something at the same moment. */
final class Crowd {
    private Crowd() {
    }

    /** How many got which answer. */
    static Map<String, Long> atOnce(int times, Function<Integer, String> work) {
        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = IntStream.range(0, times).mapToObj(i -> crowd.submit(() -> work.apply(i)))
                    .toList();
            return answers.stream().map(Crowd::answer)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        }
    }

    private static String answer(Future<String> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
