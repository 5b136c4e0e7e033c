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
import org.sextant.schema.content.CappedTube;
import org.sextant.schema.content.Challenge;
import org.sextant.schema.content.ChallengeId;
import org.sextant.schema.content.ChallengeStatus;
import org.sextant.schema.content.FileReference;
import org.sextant.schema.content.Skill;
import org.sextant.schema.content.SkillId;
import org.sextant.schema.content.SkillStatus;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.TargetProfileId;
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
final class Contents {
    static final Instant PUBLISHED_AT = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final List<LegalReference> laws = new ArrayList<>();
    final List<LevelDefinition> levels = new ArrayList<>();
    final List<Area> areas = new ArrayList<>();
    final List<Competence> competences = new ArrayList<>();
    final List<Tube> tubes = new ArrayList<>();
    final List<Skill> skills = new ArrayList<>();
    final List<Challenge> challenges = new ArrayList<>();
    final List<Tutorial> tutorials = new ArrayList<>();
    final List<TargetProfile> targetProfiles = new ArrayList<>();

    private Contents() {
    }

    /** Two areas, a competence in each, a tube in each competence, and all that hangs on the first tube. */
    static Contents sound() {
        Contents it = new Contents();
        it.laws.add(new LegalReference(LAW, text("Décret", "Decree"), LocalDate.of(2019, 8, 30),
                URI.create("https://example.org/decret")));
        it.laws.add(new LegalReference("annexe", french("Annexe"), null, null));
        Level.ALL.forEach(level -> it.levels.add(level(level, LAW)));
        it.areas.addAll(List.of(area(1, LAW), area(2, "annexe")));
        it.competences.addAll(List.of(competence("1.1", "chercher"), competence("2.1", "ecrire")));
        it.tubes.addAll(List.of(tube("moteurs", "1.1", "chercher"), tube("courriel", "2.1", "ecrire")));
        it.skills.addAll(List.of(skill("moteurs-1", 1, french("Un indice")), skill("moteurs-3", 3, null)));
        it.challenges.addAll(List.of(prototype(), variant()));
        it.tutorials.addAll(List.of(tutorial("lire", URI.create("https://example.org/lire"), null),
                tutorial("ecouter", null, "# Écouter\n")));
        it.targetProfiles.add(new TargetProfile(new TargetProfileId("rentree"), text("Rentrée", "New term"),
                french("Pour commencer"), List.of(capped("moteurs", 3), capped("courriel", 5))));
        return it;
    }

    Content build() {
        return new Content(new Level(5), new Framework("CRCN", text("Cadre", "Framework"), laws, levels, areas),
                competences, tubes, skills, challenges, tutorials, targetProfiles);
    }

    Release release() {
        return new Release(ReleaseNumber.FIRST, PUBLISHED_AT, build());
    }

    static Tube tube(String id, String competence, String thematic) {
        return new Tube(new TubeId(id), "@" + id, new CompetenceIndex(competence), thematic,
                text("Sujet " + id, "Subject " + id), french("Ce qu'on y apprend"));
    }

    private static Skill skill(String id, int level, @Nullable LocalizedText hint) {
        return new Skill(new SkillId(id), new TubeId("moteurs"), new Level(level), SkillStatus.ACTIVE, hint,
                List.of(new TutorialId("lire"), new TutorialId("ecouter")), List.of(new TutorialId("ecouter")));
    }

    private static Challenge prototype() {
        FileReference picture = new FileReference("schéma.svg", "image/svg+xml", "0a".repeat(32), french("Un schéma"));
        FileReference sheet = new FileReference("notes.ods", "application/vnd.oasis.opendocument.spreadsheet",
                "f9".repeat(32), null);
        JsonNode options = JSON.objectNode().set("choices", JSON.arrayNode().add("Lire").add("Écrire"));
        return new Challenge(new ChallengeId("moteurs-1-0"), new SkillId("moteurs-1"), 0, "QCU",
                ChallengeStatus.VALIDATED, Usage.BOTH, text("Que **faire** ?", "What to **do**?"), picture,
                List.of(sheet), picture, 60, true, true, List.of(), options, JSON.objectNode().put("choice", 2));
    }

    private static Challenge variant() {
        JsonNode options = JSON.objectNode().put("format", "nombre").putNull("unit").put("precision",
                new BigDecimal("0.5"));
        JsonNode solution = JSON.arrayNode().add("0123").add("123,00");
        return new Challenge(new ChallengeId("moteurs-1-1"), new SkillId("moteurs-1"), 1, "QROC",
                ChallengeStatus.PROPOSED, Usage.TRAINING, french("Combien ?"), null, List.of(), null, null, false,
                false, List.of(Tolerance.T1, Tolerance.T3), options, solution);
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
