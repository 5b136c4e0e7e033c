package org.sextant.graphql.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.sextant.graphql.execution.AnswerKey;
import org.sextant.graphql.execution.Execution;
import org.sextant.graphql.execution.Written;
import org.sextant.platform.Build;
import org.sextant.schema.release.Sha256;

/**
 * Answers calls. Answers that are the same for everybody, anonymous queries on published content, are kept, up to a number
 * of bytes, under all that they depend on; nothing needs to be dropped when a release is published, for its answers have
 * other keys.
 */
@Singleton
final class Answers {
    private static final int ENTRY_BYTES = 200;
    private static final int WORTH_COMPRESSING = 1_024;
    private static final int ETAG_DIGITS = 32;

    private final Cache<String, Answer> kept;

    Answers(@Value("${sextant.answers.bytes:33554432}") long bytes, MeterRegistry meters) {
        this.kept = Caffeine.newBuilder().maximumWeight(bytes).recordStats()
                .weigher((String key, Answer answer) -> ENTRY_BYTES + 2 * key.length() + answer.size()).build();
        CaffeineCacheMetrics.monitor(meters, kept, "sextant.answers", List.of());
    }

    /** The answer to a call if it is kept here. */
    Optional<Answer> known(Execution execution, MediaTypes type) {
        return execution.answerKey().map(key -> kept.getIfPresent(line(key, type)));
    }

    /** The answer to a call, with the status that goes with the type. */
    Answer answer(Execution execution, MediaTypes type) {
        Optional<AnswerKey> key = execution.answerKey();
        if (key.isEmpty()) {
            return answer(execution.written(), type);
        }
        String line = line(key.get(), type);
        Answer known = kept.getIfPresent(line);
        return known == null ? kept(line, key.get().state(), execution.written(), type) : known;
    }

    private static String line(AnswerKey key, MediaTypes type) {
        return type.name() + key.line();
    }

    private Answer kept(String line, String state, Written written, MediaTypes type) {
        Answer answer = answer(written, type);
        if (!written.isFaultless()) {
            return answer;
        }
        Answer shared = new Answer(answer.status(), answer.body(), gzipped(answer.body()),
                Optional.of(etag(line, state)));
        kept.put(line, shared);
        return shared;
    }

    private static Answer answer(Written written, MediaTypes type) {
        return Answer.once(status(written, type), written.body());
    }

    private static HttpStatus status(Written written, MediaTypes type) {
        if (written.isUnavailable()) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return written.wasRun() || type == MediaTypes.JSON ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** Weak, for an answer is the same whether it is compressed or not. */
    private static String etag(String line, String state) {
        String digits = Sha256.of((Build.VERSION + line).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + state + "-" + digits.substring(0, ETAG_DIGITS) + "\"";
    }

    private static Optional<byte[]> gzipped(byte[] body) {
        if (body.length < WORTH_COMPRESSING) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(bytes.toByteArray());
    }
}
