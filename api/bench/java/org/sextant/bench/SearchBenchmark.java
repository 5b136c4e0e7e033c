package org.sextant.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.sextant.content.PublishedContent;
import org.sextant.content.ReadableContent;
import org.sextant.release.ReleaseHeader;
import org.sextant.release.ReleaseOrigin;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.search.index.Part;
import org.sextant.search.index.SearchIndex;
import org.sextant.search.query.Asked;
import org.sextant.search.query.Found;
import org.sextant.search.query.Hit;
import org.sextant.search.query.Search;

/**
 * Measures what a search costs on the large bank and on ten times it: how long the index of a release takes to make, how
 * much room it has in memory, and how long questions take, one after the other on one thread. They are those of the open
 * part of the judged collection; suggestions are asked for with each of their beginnings.
 */
final class SearchBenchmark {
    private static final Instant DAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final int TIMES = 10;
    private static final int PAGE = 20;
    private static final int SUGGESTED = 10;
    private static final int LONGEST_PREFIX = 12;
    private static final int COLLECTIONS = 4;
    private static final double MEBIBYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;
    private static final double MEDIAN = 0.5;
    private static final double P99 = 0.99;

    private final List<Question> questions;
    private final int builds;
    private final int warm;
    private final int rounds;

    private SearchBenchmark(Path questions, boolean isShort) throws IOException {
        this.questions = questions(questions);
        this.builds = isShort ? 1 : 3;
        this.warm = isShort ? 4 : 15;
        this.rounds = isShort ? 3 : 10;
    }

    /** Prints the table for the questions of a file; with {@code --short} after it, a rough one. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        SearchBenchmark benchmark = new SearchBenchmark(Path.of(arguments[0]), List.of(arguments).contains("--short"));
        System.out.printf("%d questions, %d beginnings of them; a page of %d hits with all marks and all counts.%n%n",
                benchmark.questions.size(), benchmark.questions.stream().mapToInt(q -> q.beginnings().size()).sum(),
                PAGE);
        System.out
                .println("| bank | documents | index made in | in memory | search: p50 | p99 | p99 of processor time | "
                        + "suggest: p50 | p99 | p99 of processor time |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int times : List.of(1, TIMES)) {
            benchmark.measure(times == 1 ? "large" : times + " times as large", LargeBank.content(times));
        }
    }

    private void measure(String name, Content content) throws InterruptedException {
        PublishedContent release = new PublishedContent(new ReleaseHeader(1, DAY, ReleaseOrigin.BANK, "", 5, 0),
                new Release(ReleaseNumber.FIRST, DAY, content));
        ReadableContent readable = ReadableContent.open(release);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        int documents = SearchIndex.of(readable).documents().size();
        long[] made = new long[builds];
        for (int i = 0; i < builds; i++) {
            long began = threads.getCurrentThreadCpuTime();
            documents = Math.max(documents, SearchIndex.of(readable).documents().size());
            made[i] = threads.getCurrentThreadCpuTime() - began;
        }
        long without = heap();
        SearchIndex index = SearchIndex.of(readable);
        double room = (heap() - without) / MEBIBYTE;
        double[] searches = times(question -> search(index, question), questions);
        double[] suggestions = times(question -> suggest(index, question),
                questions.stream().flatMap(question -> question.beginnings().stream()).toList());
        System.out.printf(Locale.ROOT,
                "| %s | %,d | %.1f s | %.0f MiB | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n", name,
                documents, median(made) / MILLISECOND / 1000, room, searches[0], searches[1], searches[2],
                suggestions[0], suggestions[1], suggestions[2]);
    }

    /** What an answer of the API does with words: a page of hits with their marks, and all counts. */
    private static int search(SearchIndex index, Question question) {
        Found found = new Search(index, List.of(question.locale)).find(new Asked(question.text));
        int shown = found.facets().size();
        for (Hit hit : found.hits().subList(0, Math.min(PAGE, found.hits().size()))) {
            for (Part part : Part.values()) {
                shown += found.marked(hit, part).map(marked -> marked.ranges().size()).orElse(0);
            }
        }
        return shown;
    }

    private static int suggest(SearchIndex index, Question question) {
        return new Search(index, List.of(question.locale)).suggest(question.text, Set.of(), SUGGESTED).size();
    }

    /** The median and the 99th percentile of the time, and of the processor's time that latter, in milliseconds. */
    private double[] times(ToIntFunction<Question> ask, List<Question> asked) {
        int answered = 0;
        for (int round = 0; round < warm; round++) {
            answered += asked.stream().mapToInt(ask).sum();
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[rounds * asked.size()];
        long[] used = new long[times.length];
        int at = 0;
        for (int round = 0; round < rounds; round++) {
            for (Question question : asked) {
                long before = threads.getCurrentThreadCpuTime();
                long began = System.nanoTime();
                answered += ask.applyAsInt(question);
                times[at] = System.nanoTime() - began;
                used[at++] = threads.getCurrentThreadCpuTime() - before;
            }
        }
        if (answered == 0) {
            throw new IllegalStateException("nothing was found at all");
        }
        return new double[]{at(times, MEDIAN), at(times, P99), at(used, P99)};
    }

    private static double at(long[] times, double share) {
        Arrays.sort(times);
        return times[(int) (times.length * share)] / MILLISECOND;
    }

    private static double median(long[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static List<Question> questions(Path file) throws IOException {
        List<Question> questions = new ArrayList<>();
        for (JsonNode each : new YAMLMapper().readTree(Files.readAllBytes(file))) {
            questions.add(new Question(each.path("query").asText(),
                    Locale.forLanguageTag(each.path("locale").asText())));
        }
        return questions;
    }

    private static long heap() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What somebody asks. */
    private record Question(String text, Locale locale) {
        /** What the same person has typed on the way to it. */
        List<Question> beginnings() {
            List<Question> all = new ArrayList<>();
            for (int length = 1; length <= Math.min(LONGEST_PREFIX, text.length()); length++) {
                all.add(new Question(text.substring(0, length), locale));
            }
            return all;
        }
    }
}
