package org.sextant.profile.snapshot;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sextant.content.ContentScope;
import org.sextant.graphql.Request;
import org.sextant.graphql.Source;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.platform.Actor;
import org.sextant.profile.Profile;
import org.sextant.schema.framework.Competence;

/** What is asked of frozen profiles. */
@Singleton
final class SnapshotQueries {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

    private final SnapshotService snapshots;

    SnapshotQueries(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    Connection<ProfileSnapshot> history(DataFetchingEnvironment environment) {
        Actor owner = Source.of(environment, Profile.class).owner();
        PageArguments page = PageArguments.of(environment);
        Optional<Long> from = page.cursor().map(Cursor::longNumber);
        List<ProfileSnapshot> rows = page.forward()
                ? snapshots.before(owner, from.orElse(Long.MAX_VALUE), page.size() + 1)
                : snapshots.after(owner, from.orElse(0L), page.size() + 1);
        return Connection.of(rows, page, snapshot -> Long.toString(snapshot.number()), () -> snapshots.count(owner));
    }

    @Nullable
    ProfileSnapshot byKey(String key, DataFetchingEnvironment environment) {
        return NUMBER.matcher(key).matches()
                ? snapshots.find(Request.of(environment).actor(), Long.parseLong(key)).orElse(null)
                : null;
    }

    static @Nullable Competence competence(DataFetchingEnvironment environment) {
        return ContentScope.of(environment).content()
                .competence(Source.of(environment, SnapshotScore.class).index()).orElse(null);
    }
}
