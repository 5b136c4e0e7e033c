package org.sextant.challenges.generator.solver;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.file.MailRead;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what is to be found about software, viruses and messages. */
final class DeviceSolvers {
    private DeviceSolvers() {
    }

    /** The installed program that is older than the version that mends its flaw. */
    static Map<String, String> softwareInventory(Handout handout) {
        Map<String, String> installed = handout.table("Logiciels installés").stream()
                .collect(Collectors.toMap(row -> row.get("Logiciel"), row -> row.get("Version installée")));
        return Map.of("logiciel", only(handout.table("Failles connues").stream()
                .filter(flaw -> installed.containsKey(flaw.get("Logiciel")))
                .filter(flaw -> older(Tables.in(installed, flaw.get("Logiciel")),
                        flaw.get("Corrigée à partir de la version")))
                .map(flaw -> flaw.get("Logiciel")).toList()));
    }

    private static boolean older(String version, String mended) {
        int[] numbers = Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
        int[] others = Arrays.stream(mended.split("\\.")).mapToInt(Integer::parseInt).toArray();
        return Arrays.compare(numbers, others) < 0;
    }

    /** The file whose last event is neither its removal nor its quarantine. */
    static Map<String, String> antivirusReport(Handout handout) {
        Map<String, String> last = new LinkedHashMap<>();
        handout.table().forEach(row -> last.put(row.get("Fichier"), row.get("Événement")));
        return Map.of("fichier", only(last.entrySet().stream()
                .filter(file -> !file.getValue().startsWith("Supprimé") && !file.getValue().startsWith("Mis en quar"))
                .map(Map.Entry::getKey).toList()));
    }

    /** Where a program with the fingerprint of the one that was found ran first, and how it had come there. */
    static Map<String, String> infectionTrail(Handout handout) {
        List<Row> log = handout.table();
        String fingerprint = only(log.stream()
                .filter(row -> row.get("Poste").equals(handout.told("alerte"))
                        && row.get("Fichier").equals(handout.told("fichier")))
                .map(row -> row.get("Empreinte")).distinct().toList());
        List<Row> same = log.stream().filter(row -> row.get("Empreinte").equals(fingerprint))
                .sorted(Comparator.comparing(row -> row.get("Date") + " " + row.get("Heure"))).toList();
        String place = same.stream().filter(row -> row.get("Événement").equals("Exécuté")).findFirst().orElseThrow()
                .get("Poste");
        return Map.of("poste", place, "origine", same.stream()
                .filter(row -> row.get("Poste").equals(place) && row.get("Événement").equals("Reçu")).findFirst()
                .orElseThrow().get("Provenance"));
    }

    /** The message that the trusted server found not to come from whom it shows, and where an answer would go. */
    static Map<String, String> suspiciousMails(Handout handout) {
        String server = "mx." + handout.told("domaine") + ";";
        Map.Entry<String, MailRead> forged = only(handout.archive().entrySet().stream()
                .map(file -> Map.entry(file.getKey(), MailRead.of(new GeneratedFile(file.getKey(), file.getValue()))))
                .filter(mail -> mail.getValue().header("Authentication-Results").startsWith(server)
                        && mail.getValue().header("Authentication-Results").contains("dmarc=fail"))
                .toList());
        Map<String, String> headers = forged.getValue().headers();
        String answer = headers.getOrDefault("Reply-To", headers.getOrDefault("From", ""));
        return Map.of("numero", forged.getKey().replaceAll("\\D", ""), "reponse", answer.replaceAll(".*<|>.*", ""));
    }
}
