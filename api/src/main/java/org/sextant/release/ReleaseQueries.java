package org.sextant.release;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sextant.graphql.page.Connection;
import org.sextant.graphql.page.Cursor;
import org.sextant.graphql.page.PageArguments;
import org.sextant.schema.release.ReleaseNumber;

/** What is asked of releases. */
@Singleton
final class ReleaseQueries {
    private final ReleaseArchive archive;

    ReleaseQueries(ReleaseArchive archive) {
        this.archive = archive;
    }

    @Nullable
    ReleaseHeader byKey(String key) {
        return ReleaseNumber.parse(key).flatMap(archive::header).orElse(null);
    }

    Connection<ReleaseHeader> releases(DataFetchingEnvironment environment) {
        PageArguments page = PageArguments.of(environment);
        Optional<Integer> from = page.cursor().map(Cursor::number);
        List<ReleaseHeader> rows = page.forward()
                ? archive.before(from.orElse(Integer.MAX_VALUE), page.size() + 1)
                : archive.after(from.orElse(0), page.size() + 1);
        return Connection.of(rows, page, header -> Integer.toString(header.number()), archive::count);
    }

}
