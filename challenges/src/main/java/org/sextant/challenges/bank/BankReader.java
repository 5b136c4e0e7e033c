package org.sextant.challenges.bank;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.sextant.challenges.generator.Generators;
import org.sextant.schema.content.FixedForm;
import org.sextant.schema.content.Referential;
import org.sextant.schema.content.Resource;
import org.sextant.schema.content.SynonymSet;
import org.sextant.schema.content.TargetProfile;
import org.sextant.schema.content.Tutorial;
import org.sextant.schema.framework.Competence;
import org.sextant.schema.framework.Framework;
import org.sextant.schema.release.Content;
import org.sextant.schema.rule.InstalledTypes;
import org.sextant.schema.rule.Subject;
import org.sextant.schema.rule.Subject.Kind;
import org.sextant.schema.text.LocalizedText;

/**
 * Reads a folder of bank files, as AUTHORING.md describes them, into content; whatever is wrong is told with its file and
 * line, and all that is right is read nevertheless.
 */
public final class BankReader {
    private static final String HEAD = "bank.yaml";
    private static final String SYNONYMS = "synonyms.yaml";

    private final Problems problems = new Problems();
    private final BankFiles files;
    private final Records records = new Records(problems);
    private final AttachedFiles attached;

    private final Generators generators;

    private BankReader(BankFolder bank, Generators generators) {
        this.generators = generators;
        this.files = new BankFiles(bank, problems);
        this.attached = new AttachedFiles(files, problems);
    }

    /** What the bank holds, and all of its problems. */
    public static BankResult read(Path bank, InstalledTypes types) {
        return new BankReader(new BankFolder.OnDisk(bank), Generators.installed()).read(Optional.of(types));
    }

    /** The same of files in memory, by their names relative to the bank. */
    public static BankResult read(SortedMap<String, byte[]> files, InstalledTypes types) {
        return read(files, types, Generators.installed());
    }

    /** The same with other generators than those of the class path. */
    public static BankResult read(SortedMap<String, byte[]> files, InstalledTypes types, Generators generators) {
        return new BankReader(new BankFolder.InMemory(files), generators).read(Optional.of(types));
    }

    /** What files in memory hold, as far as it can be read; the rules of content are not asked. */
    static Bank contentOf(SortedMap<String, byte[]> files, Generators generators) {
        return new BankReader(new BankFolder.InMemory(files), generators).read(Optional.empty()).bank();
    }

    private BankResult read(Optional<InstalledTypes> types) {
        Optional<BankFile> head = files.yaml(HEAD).filter(document -> records.fits(document, "bank"))
                .flatMap(document -> records.record(document.json(), BankFile.class, new Problems.Place(document, "")));
        Optional<Framework> framework = files.yaml("framework/framework.yaml")
                .filter(document -> records.fits(document, "framework"))
                .flatMap(document -> record(document, Kind.FRAMEWORK, "code", Framework.class));
        Optional<Content> content = content(head, framework);
        content.ifPresent(read -> types.ifPresent(
                installed -> new BankChecks(head.orElseThrow(), problems).run(read, installed, files, attached)));
        return new BankResult(new Bank(content, attached.bytesByHash()), problems.all());
    }

    /** All that is written is read, for its problems to be told, even where there is no whole for it. */
    private Optional<Content> content(Optional<BankFile> head, Optional<Framework> framework) {
        TubeReader tubes = new TubeReader(records,
                new ChallengeReader(head.map(BankFile::defaultLocale).orElse(LocalizedText.SOURCE_LOCALE), records,
                        attached, new GeneratorRun(generators, problems), problems),
                problems);
        files.below("tubes", ".yaml").stream().filter(file -> !file.endsWith(EmbedActions.ENDING))
                .forEach(file -> document(file, "tube", "id").ifPresent(tubes::read));
        List<Competence> competences = all("framework/competences", "competence", Kind.COMPETENCE, "index",
                Competence.class);
        List<Tutorial> tutorials = tutorials();
        List<Resource> resources = all("resources", "resource", Kind.RESOURCE, "id", Resource.class);
        List<TargetProfile> profiles = all("target-profiles", "targetProfile", Kind.TARGET_PROFILE, "id",
                TargetProfile.class);
        List<FixedForm> forms = all("forms", "form", Kind.FORM, "id", FixedForm.class);
        List<SynonymSet> synonyms = synonyms();
        List<Referential> referentials = all("referentials", "referential", Kind.REFERENTIAL, "id",
                Referential.class);
        return head.flatMap(file -> framework.map(frame -> new Content(file.maxReachableLevel(), frame, competences,
                tubes.tubes, tubes.skills, tubes.challenges, tutorials, resources, profiles, forms, synonyms,
                referentials)));
    }

    private <T> List<T> all(String folder, String schema, Kind kind, String id, Class<T> type) {
        return files.below(folder, ".yaml").stream().flatMap(file -> document(file, schema, id)
                .flatMap(document -> record(document, kind, id, type)).stream()).toList();
    }

    /** A document of its kind, named by the id within. */
    private Optional<YamlDocument> document(String file, String schema, String id) {
        Optional<YamlDocument> document = files.yaml(file).filter(read -> records.fits(read, schema));
        document.ifPresent(read -> named(read, id, ".yaml"));
        return document;
    }

    private void named(YamlDocument document, String id, String ending) {
        String wanted = document.json().path(id).asText() + ending;
        if (!Path.of(document.file()).endsWith(wanted)) {
            problems.add(document, "/" + id, BankRules.FILE_NAME, "the file is named otherwise than its '" + id
                    + "'; rename the file to " + wanted);
        }
    }

    private <T> Optional<T> record(YamlDocument document, Kind kind, String id, Class<T> type) {
        Problems.Place place = new Problems.Place(document, "");
        return problems.isNew(new Subject(kind, document.json().path(id).asText()), place)
                ? records.record(document.json(), type, place)
                : Optional.empty();
    }

    private List<Tutorial> tutorials() {
        List<Tutorial> tutorials = new ArrayList<>();
        for (String file : files.below("tutorials", ".md")) {
            files.text(file).ifPresent(text -> TutorialText.of(text).ifPresentOrElse(
                    parts -> tutorial(file, parts).ifPresent(tutorials::add),
                    () -> problems.add(file, 1, BankRules.YAML,
                            TutorialText.NEEDED)));
        }
        return tutorials;
    }

    private Optional<Tutorial> tutorial(String file, TutorialText text) {
        Optional<YamlDocument> head = files.parsed(file, text.head(), 1)
                .filter(document -> records.fits(document, "tutorial"));
        head.ifPresent(document -> named(document, "id", ".md"));
        return head.flatMap(document -> {
            ObjectNode whole = document.json().deepCopy();
            if (!text.body().isEmpty()) {
                whole.put("body", text.body());
            }
            return record(new YamlDocument(file, 1, whole, document.lines()), Kind.TUTORIAL, "id", Tutorial.class);
        });
    }

    private List<SynonymSet> synonyms() {
        if (files.below("", SYNONYMS).isEmpty()) {
            return List.of();
        }
        List<SynonymSet> sets = new ArrayList<>();
        files.yaml(SYNONYMS).filter(document -> records.fits(document, "synonyms")).ifPresent(document -> {
            JsonNode written = document.json().path("synonyms");
            for (int i = 0; i < written.size(); i++) {
                records.record(written.get(i), SynonymSet.class, new Problems.Place(document, "/synonyms/" + i))
                        .ifPresent(sets::add);
            }
        });
        return sets;
    }
}
