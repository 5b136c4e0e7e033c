package org.sextant.personal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sextant.account.AccountService;
import org.sextant.account.PersonalData;
import org.sextant.audit.AuditKind;
import org.sextant.audit.AuditService;
import org.sextant.link.LinkPurpose;
import org.sextant.link.LinkService;
import org.sextant.link.NewLink;
import org.sextant.link.PublicAddress;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.schema.release.CanonicalJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Copies of all that is kept about somebody: what every {@link PersonalData} bean hands out, in JSON of one form. A copy
 * is made when it is fetched, part by part, so that it is never whole in memory.
 */
@Singleton
class ExportService {
    /** How many copies one may ask for in an hour: each reads all that there is. */
    static final int LIMIT = 10;

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String COMMA = ",";

    private final SortedMap<String, PersonalData> parts = new TreeMap<>();
    private final AccountService accounts;
    private final LinkService links;
    private final PublicAddress address;
    private final AuditService audit;
    private final Clock clock;

    ExportService(List<PersonalData> parts, AccountService accounts, LinkService links, PublicAddress address,
            AuditService audit, Clock clock) {
        parts.stream().sorted(Comparator.comparing(PersonalData::name)).forEach(part -> {
            if (this.parts.put(part.name(), part) != null) {
                throw new IllegalStateException("two features hand out " + part.name());
            }
        });
        this.accounts = accounts;
        this.links = links;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A link to a copy.
     *
     * @param client the address that the request comes from
     * @param wanted the names of the parts that are wanted; none for all
     */
    @Transactional
    ExportOutcome make(Actor actor, String client, List<String> wanted) {
        AccountId account = accounts.present(actor).id();
        List<String> unknown = wanted.stream().filter(name -> !parts.containsKey(name)).distinct().toList();
        if (!unknown.isEmpty()) {
            return new ExportOutcome.UnknownParts(unknown, List.copyOf(parts.keySet()));
        }
        if (links.countMade(account, LinkPurpose.EXPORT, WINDOW) >= LIMIT) {
            return new ExportOutcome.TooMany(LIMIT);
        }
        NewLink link = links.make(account, LinkPurpose.EXPORT,
                String.join(COMMA, wanted.stream().distinct().sorted().toList()));
        audit.note(actor, client, AuditKind.DATA_EXPORTED);
        String path = "/account/export/" + link.token();
        return new ExportOutcome.Ready(path, address.of(path), link.expiresAt());
    }

    /** The copy that a token stands for, once: pieces of JSON, each made when it is asked for. */
    Optional<Stream<byte[]>> fetch(String token) {
        return links.use(token, LinkPurpose.EXPORT).map(link -> {
            List<String> wanted = link.subject().isEmpty()
                    ? List.copyOf(parts.keySet())
                    : List.of(link.subject().split(COMMA));
            return copy(link.account(), wanted);
        });
    }

    private Stream<byte[]> copy(AccountId account, List<String> wanted) {
        About about = new About(account.value(), clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        List<Supplier<byte[]>> pieces = new ArrayList<>();
        pieces.add(() -> "{\"about\":".getBytes(UTF_8));
        pieces.add(() -> CanonicalJson.write(about));
        String before = ",\"data\":{";
        for (String name : wanted) {
            byte[] key = (before + "\"" + name + "\":").getBytes(UTF_8);
            pieces.add(() -> key);
            pieces.add(() -> CanonicalJson.write(part(name).of(account)));
            before = COMMA;
        }
        pieces.add(() -> "}}".getBytes(UTF_8));
        return pieces.stream().map(Supplier::get); // no flatMap, which would make all of them for the first
    }

    private PersonalData part(String name) {
        return Objects.requireNonNull(parts.get(name), "a link names only parts that there are");
    }

    /**
     * Of whom a copy is, and of when.
     *
     * @param account the number of the account
     */
    record About(long account, String copiedAt) {
    }
}
