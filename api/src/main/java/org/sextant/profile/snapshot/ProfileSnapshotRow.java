package org.sextant.profile.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sextant.platform.AccountId;
import org.sextant.platform.Pix;
import org.sextant.profile.CompetenceScore;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.framework.CompetenceIndex;

/** A row of {@code profile_snapshot}. */
@MappedEntity("profile_snapshot")
record ProfileSnapshotRow(@Id @GeneratedValue @Nullable Long id, long accountId, Instant takenAt,
        SnapshotReason reason, int releaseNumber, int pix, int maximumPix, boolean certifiable, String policy,
        String scores) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Written>> SCORES = new TypeReference<>() {
    };

    ProfileSnapshot snapshot(ReleaseHeader release) {
        return new ProfileSnapshot(Objects.requireNonNull(id), new AccountId(accountId), takenAt, reason, release,
                new Pix(pix), new Pix(maximumPix), certifiable, policy, read(scores));
    }

    /** Scores as the column keeps them, in the order of the indexes. */
    static String written(List<CompetenceScore> scores) {
        try {
            return JSON.writeValueAsString(scores.stream()
                    .map(score -> new Written(score.competence().value(), score.level(), score.pix().value()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SnapshotScore> read(String scores) {
        try {
            return JSON.readValue(scores, SCORES).stream().map(written -> new SnapshotScore(
                    new CompetenceIndex(written.competence()), written.level(), new Pix(written.pix()))).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a snapshot holds '" + scores + "'", e);
        }
    }

    /** A score in the column. */
    record Written(String competence, int level, int pix) {
    }
}
