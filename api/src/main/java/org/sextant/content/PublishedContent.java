package org.sextant.content;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.Thematic;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Release;
import org.sextant.schema.release.ReleaseNumber;

/** A release with its indexes, built once and never changed. */
public final class PublishedContent {
    private final ReleaseHeader header;
    private final Release release;
    private final Map<CompetenceIndex, Competence> competences;
    private final Map<TubeId, Tube> tubes;
    private final Map<String, Tube> tubesByName;
    private final Map<CompetenceIndex, List<Tube>> tubesByCompetence;
    private final Map<String, LegalReference> legalReferences;
    private final Map<String, PlacedThematic> thematics;

    PublishedContent(ReleaseHeader header, Release release) {
        this.header = header;
        this.release = release;
        Content content = release.content();
        this.competences = index(content.competences(), Competence::index);
        this.tubes = index(content.tubes(), Tube::id);
        this.tubesByName = index(content.tubes(), Tube::name);
        this.tubesByCompetence = content.tubes().stream().collect(Collectors.groupingBy(Tube::competence));
        this.legalReferences = index(content.framework().legalReferences(), LegalReference::id);
        this.thematics = index(content.competences().stream()
                .flatMap(c -> c.thematics().stream().map(t -> new PlacedThematic(c, t))).toList(),
                p -> p.thematic().id());
    }

    /** The release it is. */
    public ReleaseNumber number() {
        return release.number();
    }

    /** What is known of it beside its content. */
    public ReleaseHeader header() {
        return header;
    }

    /** The release itself. */
    public Release release() {
        return release;
    }

    /** The framework, when it has this code. */
    public Optional<Framework> framework(String code) {
        return Optional.of(release.content().framework()).filter(f -> f.code().equalsIgnoreCase(code));
    }

    /** The framework of the release. */
    public Framework framework() {
        return release.content().framework();
    }

    /** All competences, by index. */
    public List<Competence> competences() {
        return release.content().competences();
    }

    /** The competences of an area, by index. */
    public List<Competence> competences(Area area) {
        return competences().stream().filter(c -> c.area() == area.code()).toList();
    }

    /** A competence by its index. */
    public Optional<Competence> competence(CompetenceIndex index) {
        return Optional.ofNullable(competences.get(index));
    }

    /** An area by its code. */
    public Optional<Area> area(int code) {
        return framework().areas().stream().filter(a -> a.code() == code).findFirst();
    }

    /** A tube by its id. */
    public Optional<Tube> tube(TubeId id) {
        return Optional.ofNullable(tubes.get(id));
    }

    /** A tube by its name, such as {@code @moteurs}. */
    public Optional<Tube> tube(String name) {
        return Optional.ofNullable(tubesByName.get(name));
    }

    /** The tubes of a competence, by id. */
    public List<Tube> tubes(CompetenceIndex competence) {
        return tubesByCompetence.getOrDefault(competence, List.of());
    }

    /** All tubes in the order in which people read them: by competence, thematic, and id. */
    public List<Tube> subjects() {
        return competences().stream().flatMap(c -> c.thematics().stream()
                .flatMap(t -> tubes(c.index()).stream().filter(tube -> tube.thematic().equals(t.id())))).toList();
    }

    /** A thematic with the competence that it groups subjects of. */
    public Optional<PlacedThematic> thematic(String id) {
        return Optional.ofNullable(thematics.get(id));
    }

    /** A legal reference by its id, which the rules of a release say is there. */
    public LegalReference legalReference(String id) {
        LegalReference found = legalReferences.get(id);
        if (found == null) {
            throw new IllegalStateException("release " + number() + " uses the legal reference '" + id + "' it lacks");
        }
        return found;
    }

    private static <K, T> Map<K, T> index(Collection<T> values, Function<T, K> key) {
        Map<K, T> index = LinkedHashMap.newLinkedHashMap(values.size());
        values.forEach(value -> index.put(key.apply(value), value));
        return index;
    }

    /** A thematic and the competence it belongs to. */
    public record PlacedThematic(Competence competence, Thematic thematic) {
    }
}
