package org.sextant.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sextant.schema.content.FileReference;

/** Keeps the files that content names, each once, and finds those again that releases name. */
@Singleton
public class FileService {
    /** The largest file that is kept, in bytes: 8 MiB. */
    public static final int MAXIMUM_BYTES = 8 << 20;
    private static final long CACHED_BYTES = 64L << 20;

    private final FileRepository files;
    private final Cache<FileAddress, StoredFile> cache = Caffeine.newBuilder().maximumWeight(CACHED_BYTES)
            .weigher((FileAddress _, StoredFile file) -> file.bytes().length).build();

    FileService(FileRepository files) {
        this.files = files;
    }

    /**
     * Keeps files, before the release that names them and in its transaction, or for drafts that may name them. Files that
     * are known are not read. Until a release names them, nobody finds them by their hash and name.
     *
     * @param references in the order of their hashes, so that two nodes that write the same files do not block each other
     * @param bytes      the bytes of a hash
     * @return what is wrong, a sentence a file; then none of those files is kept
     */
    @Transactional
    public List<String> keep(Collection<FileReference> references, Function<String, byte[]> bytes) {
        Set<String> known = known(references);
        List<FileReference> fresh = references.stream().filter(file -> !known.contains(file.sha256())).toList();
        List<String> problems = fresh.stream()
                .flatMap(file -> FileRules.problem(file, bytes.apply(file.sha256()), MAXIMUM_BYTES).stream()).toList();
        if (problems.isEmpty()) {
            fresh.forEach(file -> keep(file, bytes.apply(file.sha256())));
        }
        return problems;
    }

    /** Gives files that are kept the addresses under which a release hands them out, in its transaction. */
    @Transactional
    public void handOut(Collection<FileReference> references) {
        Set<String> named = references.isEmpty()
                ? Set.of()
                : files.names(hashes(references)).stream().map(name -> name.sha256() + '/' + name.name())
                        .collect(Collectors.toSet());
        references.stream().filter(file -> !named.contains(file.sha256() + '/' + file.name()))
                .forEach(file -> files.keepName(file.sha256(), file.name()));
    }

    /** The files that are not kept or cannot be served, a sentence each; a release that names one may not be published. */
    public List<String> missing(Collection<FileReference> references) {
        Set<String> known = known(references);
        return references.stream().flatMap(file -> !known.contains(file.sha256())
                ? Stream.of(FileRules.missing(file))
                : FileRules.isPlausible(FileAddress.of(file)) ? Stream.of() : Stream.of(FileRules.unfit(file)))
                .toList();
    }

    /** Those of some files that are kept. */
    public List<FileReference> kept(Collection<FileReference> references) {
        Set<String> known = known(references);
        return references.stream().filter(file -> known.contains(file.sha256())).toList();
    }

    /** A file by the hash of its bytes and one of the names that releases give it. */
    public Optional<StoredFile> find(FileAddress address) {
        StoredFile cached = cache.getIfPresent(address);
        if (cached != null) {
            return Optional.of(cached);
        }
        Optional<StoredFile> found = FileRules.isPlausible(address) ? load(address) : Optional.empty();
        found.ifPresent(file -> cache.put(address, file));
        return found;
    }

    /** A file that is kept, whether a release names it or not: for those alone who may see drafts. */
    Optional<StoredFile> findDrafted(FileAddress address) {
        return FileRules.isPlausible(address) ? loaded(address) : Optional.empty();
    }

    private Optional<StoredFile> load(FileAddress address) {
        return files.countNames(address.sha256(), address.name()) == 0 ? Optional.empty() : loaded(address);
    }

    private Optional<StoredFile> loaded(FileAddress address) {
        return files.findById(address.sha256())
                .map(row -> new StoredFile(row.sha256(), address.name(), row.mediaType(), row.bytes()));
    }

    private Set<String> known(Collection<FileReference> references) {
        return references.isEmpty() ? Set.of() : new HashSet<>(files.known(hashes(references)));
    }

    private static List<String> hashes(Collection<FileReference> references) {
        return references.stream().map(FileReference::sha256).distinct().toList();
    }

    private void keep(FileReference file, byte[] bytes) {
        files.keep(file.sha256(), file.mediaType(), bytes.length, Base64.getEncoder().encodeToString(bytes));
    }
}
