package org.sextant.test;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.bank.BundledBank;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.FixedFormId;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.Level;
import org.sextant.schema.release.Content;
import org.sextant.schema.release.Sha256;

import static org.sextant.schema.text.LocalizedText.french;

/**
 * The framework of the bundled bank with a few skills of the tube {@code @moteurs} and challenges in every stage of
 * their lives. Whatever may not be told before an answer holds the word {@link #SECRET}.
 */
public final class SampleContent {
    /** Stands in solutions, samples, explanations, parameters of generators. */
    public static final String SECRET = "Rumpelstilzchen";
    /** The challenges that anybody may read. */
    public static final List<String> OPEN = List.of("moteurs-1-0", "moteurs-1-1", "moteurs-3-0");
    /** Those that only authors, reviewers and publishers may read. */
    public static final List<String> CLOSED = List.of("moteurs-1-2", "moteurs-1-3", "moteurs-1-4", "moteurs-1-5",
            "moteurs-2-0");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final TubeId TUBE = new TubeId("moteurs");
    private static final Map<String, byte[]> FILES = Map.of("page.html", bytes("<!doctype html><p>Bonjour"), "été.csv",
            bytes("a;b\n1;2\n"), "plan.svg", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));

    private SampleContent() {
    }

    /** The same content, but for the title of the tube {@code @moteurs}. */
    public static Content titled(Content content, String title) {
        List<Tube> tubes = content.tubes().stream().map(tube -> tube.id().equals(TUBE)
                ? new Tube(TUBE, tube.name(), tube.competence(), tube.thematic(), french(title), tube.description())
                : tube).toList();
        return new Content(content.maxReachableLevel(), content.framework(), content.competences(), tubes,
                content.skills(), content.challenges(), content.tutorials(), content.resources(),
                content.targetProfiles(), content.forms(), content.synonyms(), content.referentials());
    }

    /** The same content in a framework that gives no pix. */
    public static Content withoutPix(Content content) {
        Framework framework = content.framework();
        return new Content(content.maxReachableLevel(),
                new Framework(framework.code(), framework.title(), false, framework.legalReferences(),
                        framework.levels(), framework.areas()),
                content.competences(), content.tubes(), content.skills(), content.challenges(), content.tutorials(),
                content.resources(), content.targetProfiles(), content.forms(), content.synonyms(),
                content.referentials());
    }

    /** The content. */
    public static Content content() {
        Content bank = BundledBank.content();
        return new Content(bank.maxReachableLevel(), bank.framework(), bank.competences(), bank.tubes(), skills(),
                challenges(), tutorials(), List.of(), List.of(profile()), List.of(form()), List.of(), List.of());
    }

    /** The bytes of one of its files. */
    public static byte[] file(String sha256) {
        return FILES.values().stream().filter(bytes -> Sha256.of(bytes).equals(sha256)).findFirst().orElseThrow();
    }

    /** A file of it. */
    public static FileReference reference(String name, String mediaType) {
        byte[] bytes = FILES.getOrDefault(name, new byte[0]);
        return new FileReference(name, mediaType, bytes.length, Sha256.of(bytes), french("Image de " + name));
    }

    private static List<Skill> skills() {
        return List.of(skill("moteurs-1", 1, SkillStatus.ACTIVE), skill("moteurs-2", 2, SkillStatus.ARCHIVED),
                skill("moteurs-3", 3, SkillStatus.ACTIVE));
    }

    private static Skill skill(String id, int level, SkillStatus status) {
        return new Skill(new SkillId(id), TUBE, new Level(level), status, french("Savoir " + id),
                french("Regardez bien."), List.of(new TutorialId("lire")), List.of(new TutorialId("ecouter")));
    }

    private static List<Challenge> challenges() {
        return List.of(challenge("moteurs-1", 0, EverythingType.KEY, ChallengeStatus.VALIDATED, Usage.BOTH),
                challenge("moteurs-1", 1, "NOT-INSTALLED", ChallengeStatus.VALIDATED, Usage.TRAINING),
                challenge("moteurs-1", 2, EverythingType.KEY, ChallengeStatus.VALIDATED, Usage.CERTIFICATION),
                challenge("moteurs-1", 3, EverythingType.KEY, ChallengeStatus.PROPOSED, Usage.BOTH),
                challenge("moteurs-1", 4, EverythingType.KEY, ChallengeStatus.ARCHIVED, Usage.BOTH),
                challenge("moteurs-1", 5, EverythingType.KEY, ChallengeStatus.OBSOLETE, Usage.BOTH),
                challenge("moteurs-2", 0, EverythingType.KEY, ChallengeStatus.VALIDATED, Usage.BOTH),
                challenge("moteurs-3", 0, EverythingType.KEY, ChallengeStatus.VALIDATED, Usage.BOTH));
    }

    private static Challenge challenge(String skill, int variant, String type, ChallengeStatus status, Usage usage) {
        ObjectNode options = JSON.objectNode();
        options.putArray("choices").add("un").add("deux").add("trois").add("quatre").add("cinq");
        return new Challenge(new ChallengeId(skill + "-" + variant), new SkillId(skill), 1, variant, type, status,
                usage,
                List.of("fr"), french("Que *faire* ?"), reference("plan.svg", "image/svg+xml"),
                List.of(reference("été.csv", "text/csv")),
                new EmbedReference(reference("page.html", "text/html"), french("Simulateur"), 480),
                new Timer(90, "La vitesse compte"), true, true, List.of(), options,
                JSON.objectNode().put("accepted", SECRET), french("Parce que " + SECRET),
                new Samples(List.of(new Answer.Text(SECRET)), List.of()), null,
                new Suitability(List.of(), List.of("tableur"), true, false, true), null,
                new Generation("tirage", 1, 7, JSON.objectNode().put("but", SECRET)));
    }

    private static List<Tutorial> tutorials() {
        return List.of(tutorial("ecouter", TutorialFormat.AUDIO, 4, URI.create("https://example.org/e"), null),
                tutorial("lire", TutorialFormat.PAGE, 7, null, "# Lire\n\nUn **texte**."),
                tutorial("regarder", TutorialFormat.VIDEO, 12, URI.create("https://example.org/r"), null));
    }

    private static Tutorial tutorial(String id, TutorialFormat format, int minutes, @Nullable URI link,
            @Nullable String body) {
        return new Tutorial(new TutorialId(id), "Apprendre à " + id, "Sextant", format, Duration.ofMinutes(minutes),
                "fr", "CC-BY-4.0", link, body, LocalDate.of(2026, 11, 1), null);
    }

    private static TargetProfile profile() {
        return new TargetProfile(new TargetProfileId("rentree"), french("Rentrée"), french("Pour commencer"),
                List.of("6e"), List.of(new CappedTube(TUBE, new Level(3))), List.of(), List.of());
    }

    private static FixedForm form() {
        return new FixedForm(new FixedFormId("demonstration"), french("Démonstration"), french("Pour voir"),
                List.of(new ChallengeId("moteurs-3-0"), new ChallengeId("moteurs-1-2"),
                        new ChallengeId("moteurs-1-0")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
