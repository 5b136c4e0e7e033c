package org.sextant.schema.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sextant.schema.answer.Answer;
import org.sextant.schema.content.Badge;
import org.sextant.schema.content.BadgeId;
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.Device;
import org.sextant.schema.content.EmbedReference;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.FixedFormId;
import org.sextant.schema.content.Generation;
import org.sextant.schema.content.ItemParameters;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.ReferentialId;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.ResourceFormat;
import org.sextant.schema.content.ResourceId;
import org.sextant.schema.content.Rubric;
import org.sextant.schema.content.Samples;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.Stage;
import org.sextant.schema.content.Suitability;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TargetProfileId;
import org.sextant.schema.content.Timer;
import org.sextant.schema.content.Tolerance;
import org.sextant.schema.content.Tube;
import org.sextant.schema.content.TubeId;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.content.TutorialFormat;
import org.sextant.schema.content.TutorialId;
import org.sextant.schema.content.Usage;
import org.sextant.schema.framework.Area;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.CompetenceIndex;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.framework.LegalReference;
import org.sextant.schema.framework.Level;
import org.sextant.schema.framework.LevelDefinition;
import org.sextant.schema.text.LocalizedText;

import static org.sextant.schema.release.FrameworkParts.LAW;
import static org.sextant.schema.release.FrameworkParts.area;
import static org.sextant.schema.release.FrameworkParts.competence;
import static org.sextant.schema.release.FrameworkParts.level;
import static org.sextant.schema.release.FrameworkParts.text;
import static org.sextant.schema.text.LocalizedText.french;

/** The parts of a small sound content; a test changes a part, then builds. */
public final class Contents {
    static final Instant PUBLISHED_AT = Instant.parse("2026-11-22T10:00:00.123456Z");
    static final Rubric RUBRIC = new Rubric(Rubric.Situation.COMMON, Rubric.Practices.ELEMENTARY,
            Rubric.Autonomy.ALONE, Rubric.Procedures.APPLIED, "Les annonces");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final List<LegalReference> laws = new ArrayList<>();
    final List<LevelDefinition> levels = new ArrayList<>();
    final List<Area> areas = new ArrayList<>();
    final List<Competence> competences = new ArrayList<>();
    final List<Tube> tubes = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<Challenge> challenges = new ArrayList<>();
    final List<Tutorial> tutorials = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<TargetProfile> targetProfiles = new ArrayList<>();
    final List<FixedForm> forms = new ArrayList<>();
    final List<SynonymSet> synonyms = new ArrayList<>();
    final List<Referential> referentials = new ArrayList<>();

    private Contents() {
    }

    /** Two areas, a competence in each, a tube in each competence, and what hangs on them; it breaks no rule. */
    public static Contents sound() {
        Contents it = new Contents();
        it.laws.add(new LegalReference(LAW, text("Décret", "Decree"), LocalDate.of(2019, 8, 30),
                URI.create("https://example.org/decret")));
        it.laws.add(new LegalReference("annexe", french("Annexe"), null, null));
        Level.ALL.forEach(level -> it.levels.add(level(level, LAW)));
        it.areas.addAll(List.of(area(1, LAW), area(2, "annexe")));
        it.competences.addAll(List.of(competence("1.1", "chercher"), competence("2.1", "ecrire")));
        it.tubes.addAll(List.of(tube("moteurs", "1.1", "chercher"), tube("courriel", "2.1", "ecrire")));
        it.skills.addAll(List.of(skill("moteurs-1", "moteurs", 1, SkillStatus.ACTIVE, french("Un indice")),
                skill("moteurs-3", "moteurs", 3, SkillStatus.UNDER_CONSTRUCTION, null),
                skill("rediger-2", "courriel", 2, SkillStatus.ACTIVE, french("Un indice"))));
        it.challenges.addAll(List.of(choice(), otherChoice(), number("rediger-2-0", 0, Usage.BOTH, "Combien ?"),
                number("rediger-2-1", 1, Usage.CERTIFICATION, "Combien encore ?")));
        it.tutorials.addAll(List.of(tutorial("lire", URI.create("https://example.org/lire"), null),
                tutorial("ecouter", null, "# Écouter\n")));
        it.targetProfiles.add(new TargetProfile(new TargetProfileId("rentree"), text("Rentrée", "New term"),
                french("Pour commencer"), List.of("6e"), List.of(capped("moteurs", 3), capped("courriel", 5)),
                List.of(new Stage(0, null, text("Départ", "Start"), null),
                        new Stage(50, null, text("Mi-chemin", "Half way"), french("Continuez."))),
                List.of(new Badge(new BadgeId("vigie"), text("Vigie", "Look-out"), null,
                        List.of(new Badge.Criterion(80, List.of(capped("moteurs", 2))))))));
        it.resources.add(resource());
        it.forms.add(new FixedForm(new FixedFormId("essai"), text("Essai", "Try"), french("Pour voir"),
                List.of(new ChallengeId("moteurs-1-0"))));
        it.synonyms.add(new SynonymSet("fr", List.of("mél", "courriel")));
        it.referentials.add(new Referential(new ReferentialId("college"), text("Collège", "Middle school"), "Sextant",
                null, List.of(new Referential.Item("techno", french("Technologie"), null)),
                List.of(new Referential.Mapping("techno", new CompetenceIndex("1.1")))));
        return it;
    }

    /** The content as it stands now. */
    public Content build() {
        return new Content(new Level(5), new Framework("CRCN", text("Cadre", "Framework"), null, laws, levels,
                areas), competences, tubes, skills, challenges, tutorials, resources, targetProfiles, forms, synonyms,
                referentials);
    }

    Release release() {
        return new Release(ReleaseNumber.FIRST, PUBLISHED_AT, build());
    }

    static Tube tube(String id, String competence, String thematic) {
        return new Tube(new TubeId(id), "@" + id, new CompetenceIndex(competence), thematic,
                text("Sujet " + id, "Subject " + id), french("Ce qu'on y apprend"));
    }

    private static Skill skill(String id, String tube, int level, SkillStatus status, @Nullable LocalizedText hint) {
        return new Skill(new SkillId(id), new TubeId(tube), new Level(level), status,
                text("Savoir " + id, "Know " + id), hint,
                List.of(new TutorialId("lire"), new TutorialId("ecouter")), List.of(new TutorialId("ecouter")));
    }

    private static Challenge choice() {
        FileReference picture = new FileReference("schéma.svg", "image/svg+xml", 120, "0a".repeat(32),
                text("Un schéma", "A diagram"));
        FileReference sheet = new FileReference("notes.ods", "application/vnd.oasis.opendocument.spreadsheet",
                4096, "f9".repeat(32), null);
        return new Challenge(new ChallengeId("moteurs-1-0"), new SkillId("moteurs-1"), 1, 0, "QCU",
                ChallengeStatus.VALIDATED, Usage.BOTH, List.of("fr", "en"), text("Que **faire** ?", "What to **do**?"),
                picture, List.of(sheet), new EmbedReference(picture, text("Simulateur", "Simulator"), 480),
                new Timer(60, "La vitesse compte"), true, true, List.of(),
                choices(label("Lire", "Read"), label("Écrire", "Write")), JSON.objectNode().put("choice", "2"),
                text("Parce que.", "Because."),
                new Samples(List.of(new Answer.Text("2")), List.of(new Answer.Text("1"))), RUBRIC,
                new Suitability(List.of(Device.PHONE, Device.COMPUTER), List.of("tableur"), true, false, true),
                new ItemParameters(BigDecimal.ONE, new BigDecimal("-1.25"), ItemParameters.Source.CALIBRATED),
                new Generation("tirage", 2, -5L, JSON.objectNode().put("lignes", "40")));
    }

    private static Challenge otherChoice() {
        return new Challenge(new ChallengeId("moteurs-1-1"), new SkillId("moteurs-1"), 1, 1, "QCU",
                ChallengeStatus.VALIDATED, Usage.CERTIFICATION, List.of("fr"), french("Et que faire ici ?"), null,
                List.of(), null, null, false, false, List.of(),
                choices(JSON.textNode("Dire"), JSON.textNode("Taire")), JSON.objectNode().put("choice", "1"),
                french("Parce que."), new Samples(List.of(new Answer.Text("1")), List.of(new Answer.Text("2"))),
                RUBRIC, Suitability.ANY, null, null);
    }

    private static Challenge number(String id, int variant, Usage usage, String instruction) {
        JsonNode options = JSON.objectNode().put("format", "nombre").putNull("unit").put("precision",
                new BigDecimal("0.5"));
        JsonNode solution = JSON.arrayNode().add("0123").add("123,00");
        return new Challenge(new ChallengeId(id), new SkillId("rediger-2"), 1, variant, "QROC",
                ChallengeStatus.VALIDATED, usage, List.of("fr"), french(instruction), null, List.of(), null, null,
                false, false, List.of(Tolerance.T1, Tolerance.T3), options, solution, french("Il y en a 123."),
                new Samples(List.of(new Answer.Text("0123")), List.of(new Answer.Text("124"))), RUBRIC,
                Suitability.ANY, null, null);
    }

    private static JsonNode choices(JsonNode first, JsonNode second) {
        return JSON.objectNode().set("choices", JSON.arrayNode().add(first).add(second));
    }

    private static JsonNode label(String french, String english) {
        return JSON.objectNode().put("fr", french).put("en", english);
    }

    private static Resource resource() {
        return new Resource(new ResourceId("debat"), text("Débat", "Debate"), french("Un débat en classe"), "Sextant",
                ResourceFormat.DEBATE, true, Duration.ofMinutes(30), "fr", "CC-BY-4.0",
                URI.create("https://example.org/debat"), 66, List.of(new CompetenceIndex("1.1")),
                LocalDate.of(2026, 1, 31), null);
    }

    private static Tutorial tutorial(String id, @Nullable URI link, @Nullable String body) {
        return new Tutorial(new TutorialId(id), "Apprendre à " + id, "Sextant", TutorialFormat.AUDIO,
                Duration.ofSeconds(90), "fr", body == null ? null : "CC-BY-4.0", link, body,
                LocalDate.of(2026, 1, 31), body == null ? null : LocalDate.of(2026, 2, 1));
    }

    private static CappedTube capped(String tube, int level) {
        return new CappedTube(new TubeId(tube), new Level(level));
    }
}
