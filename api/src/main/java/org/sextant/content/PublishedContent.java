package org.sextant.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sextant.content.index.Index;
import org.sextant.content.index.SkillIndex;
import org.sextant.content.index.TubeIndex;
import org.sextant.release.ReleaseHeader;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tutorial;
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
    private final Index<Competence> competences;
    private final Index<LegalReference> legalReferences;
    private final Index<PlacedThematic> thematics;
    private final TubeIndex tubes;
    private final SkillIndex skills;
    private final ChallengeIndex challenges;
    private final Index<Tutorial> tutorials;
    private final Index<Resource> resources;
    private final Index<TargetProfile> targetProfiles;
    private final Index<FixedForm> forms;
    private final Index<Referential> referentials;
    private final Optional<PublishedContent> base;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

    /** A release with what is known of it; for people, {@link ContentStore} has the one in service. */
    public PublishedContent(ReleaseHeader header, Release release) {
        this(header, release, Optional.empty());
    }

    private PublishedContent(ReleaseHeader header, Release release, Optional<PublishedContent> base) {
        this.base = base;
        this.header = header;
        this.release = release;
        Content content = release.content();
        this.competences = new Index<>(content.competences(), c -> c.index().value());
        this.legalReferences = new Index<>(content.framework().legalReferences(), LegalReference::id);
        this.thematics = new Index<>(content.competences().stream()
                .flatMap(c -> c.thematics().stream().map(t -> new PlacedThematic(c, t))).toList(),
                p -> p.thematic().id());
        this.tubes = new TubeIndex(content);
        this.skills = new SkillIndex(content);
        this.challenges = new ChallengeIndex(content);
        this.tutorials = new Index<>(content.tutorials(), Tutorial::id);
        this.resources = new Index<>(content.resources(), Resource::id);
        this.targetProfiles = new Index<>(content.targetProfiles(), TargetProfile::id);
        this.forms = new Index<>(content.forms(), FixedForm::id);
        this.referentials = new Index<>(content.referentials(), Referential::id);
    }

    /** This with what is written over it: other content that differs little and goes by the same number. */
    public PublishedContent with(Content content) {
        return new PublishedContent(header, new Release(release.number(), release.publishedAt(), content),
                Optional.of(this));
    }

    /** What this is written over; empty for a release. */
    public Optional<PublishedContent> base() {
        return base;
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
        return competences.all();
    }

    /** The competences of an area, by index. */
    public List<Competence> competences(Area area) {
        return competences().stream().filter(c -> c.area() == area.code()).toList();
    }

    /** A competence by its index. */
    public Optional<Competence> competence(CompetenceIndex index) {
        return competences.find(index.value());
    }

    /** An area by its code. */
    public Optional<Area> area(int code) {
        return framework().areas().stream().filter(a -> a.code() == code).findFirst();
    }

    /** A thematic with the competence that it groups subjects of. */
    public Optional<PlacedThematic> thematic(String id) {
        return thematics.find(id);
    }

    /** A legal reference by its id, which the rules of a release say is there. */
    public LegalReference legalReference(String id) {
        return legalReferences.find(id).orElseThrow(() -> new IllegalStateException(
                "release " + number() + " uses the legal reference '" + id + "' it lacks"));
    }

    /** Its tubes. */
    public TubeIndex tubes() {
        return tubes;
    }

    /** Its skills. */
    public SkillIndex skills() {
        return skills;
    }

    /** Its challenges. */
    public ChallengeIndex challenges() {
        return challenges;
    }

    /** Its tutorials, by id. */
    public Index<Tutorial> tutorials() {
        return tutorials;
    }

    /** Its teaching resources, by id. */
    public Index<Resource> resources() {
        return resources;
    }

    /** Its target profiles, by id. */
    public Index<TargetProfile> targetProfiles() {
        return targetProfiles;
    }

    /** Its fixed forms, by id. */
    public Index<FixedForm> forms() {
        return forms;
    }

    /** The referentials of others that it is mapped to, by id. */
    public Index<Referential> referentials() {
        return referentials;
    }

    /**
     * What a feature makes of this release: made once, when it is first asked for, and kept as long as the release is in
     * memory or until the feature forgets it.
     */
    public <T> T derived(Class<T> type, Function<PublishedContent, T> make) {
        return type.cast(derived.computeIfAbsent(type, _ -> make.apply(this)));
    }

    /** What a feature has made of this release; empty where it has made nothing yet. */
    public <T> Optional<T> derived(Class<T> type) {
        return Optional.ofNullable(derived.get(type)).map(type::cast);
    }

    /** Forgets what a feature has made of this release, which it can make again. */
    public void forget(Class<?> type) {
        derived.remove(type);
    }

    /** A thematic and the competence it belongs to. */
    public record PlacedThematic(Competence competence, Thematic thematic) {
    }
}
