package org.sextant.studio.exchange.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sextant.account.token.AccessTokens;
import org.sextant.account.token.Audience;
import org.sextant.challenges.bank.BankExport;
import org.sextant.challenges.bank.BankWriter;
import org.sextant.challenges.bank.BankZip;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.challenges.generator.Generators;
import org.sextant.content.ContentStore;
import org.sextant.content.PublishedContent;
import org.sextant.file.FileAddress;
import org.sextant.file.FileService;
import org.sextant.platform.Actor;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.release.ReleaseNumber;
import org.sextant.schema.release.UnreadableRelease;
import org.sextant.studio.draft.Editors;

/** Writes releases as the files of a bank, over those of the bank that came with this Sextant. */
@Singleton
public final class ExportService {
    private static final Audience AUDIENCE = new Audience("export");
    private static final Duration LIFETIME = Duration.ofMinutes(15);
    private static final String UNLIKE = "NOT-EXPORTED.txt";
    private static final String TOO_LARGE = "TOO-LARGE-TO-IMPORT.txt";
    private static final int KEPT = 2;

    private final ContentStore store;
    private final FileService files;
    private final AccessTokens tokens;
    private final Generators generators;
    private final Cache<ReleaseNumber, byte[]> archives = Caffeine.newBuilder().maximumSize(KEPT).build();

    ExportService(ContentStore store, FileService files, AccessTokens tokens, Generators generators) {
        this.generators = generators;
        this.store = store;
        this.files = files;
        this.tokens = tokens;
    }

    /** Where somebody may fetch the files of a release; empty for somebody who may not read drafts. */
    Optional<BankFiles> address(Actor actor, ReleaseHeader release) {
        if (!Editors.mayRead(actor)) {
            return Optional.empty();
        }
        AccessTokens.AccessToken token = tokens.issue(actor, AUDIENCE, LIFETIME);
        String name = "bank-release-" + release.number() + ".zip";
        return Optional.of(new BankFiles("/exports/" + token.token() + "/" + release.number() + "/" + name, name,
                token.expiresAt()));
    }

    /** Who may fetch files with the token of an address; a fault of the client where it is not or no longer good. */
    Actor holder(String token) {
        return tokens.actor(token, AUDIENCE);
    }

    /** The files of a release as a ZIP archive, the same bytes every time; empty where there is no such release for them. */
    public Optional<byte[]> archive(Actor actor, ReleaseNumber number) throws UnreadableRelease {
        return Editors.mayRead(actor)
                ? store.byNumber(number).map(content -> archives.get(number, _ -> archived(content)))
                : Optional.empty();
    }

    private byte[] archived(PublishedContent content) {
        SortedMap<String, FileReference> named = content.release().content().files();
        BankExport export = BankWriter.write(content.release().content(),
                hash -> bytes(Objects.requireNonNull(named.get(hash))), BundledBank.sources(), generators);
        SortedMap<String, byte[]> all = new TreeMap<>(export.files());
        if (!export.unlike().isEmpty()) {
            all.put(UNLIKE, export.unlike().stream().map(subject -> subject.kind() + " " + subject.id() + "\n")
                    .collect(Collectors.joining("", "Bank files have no words for all of these:\n", ""))
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] archive = BankZip.write(all);
        long unpacked = all.values().stream().mapToLong(file -> file.length).sum();
        return ExportRules.tooLarge(archive.length, unpacked).map(sentence -> {
            all.put(TOO_LARGE, sentence.getBytes(StandardCharsets.UTF_8));
            return BankZip.write(all);
        }).orElse(archive);
    }

    private byte[] bytes(FileReference file) {
        return files.find(FileAddress.of(file))
                .orElseThrow(() -> new IllegalStateException("the file " + file.sha256() + " of a release is gone"))
                .bytes();
    }
}
