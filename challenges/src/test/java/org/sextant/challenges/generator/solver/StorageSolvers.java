package org.sextant.challenges.generator.solver;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sextant.challenges.generator.file.Block;

/** Solvers of what is to be found about keeping data. */
final class StorageSolvers {
    private static final List<String> MONTHS = List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet",
            "août", "septembre", "octobre", "novembre", "décembre");

    private StorageSolvers() {
    }

    /** The file of a type and an author that was changed last. */
    static Map<String, String> fileInventory(Handout handout) {
        String type = handout.told("type");
        String author = handout.told("auteur");
        String file = handout.table().stream()
                .filter(row -> row.get("Type").equals(type) && row.get("Auteur").equals(author))
                .max(Comparator.comparing(row -> row.get("Modifié le"))).orElseThrow().get("Fichier");
        return Map.of("fichier", file, "nom", stem(file));
    }

    /** The photo that comes next once the clocks agree. */
    static Map<String, String> cameraClocks(Handout handout) {
        Map<String, Row> photos = handout.table().stream()
                .collect(Collectors.toMap(row -> row.get("Fichier"), row -> row));
        Row markA = Tables.in(photos, handout.told("repereA"));
        Row markB = Tables.in(photos, handout.told("repereB"));
        int ahead = minutes(markB) - minutes(markA);
        TreeMap<Integer, List<String>> inOrder = new TreeMap<>();
        photos.forEach((file, row) -> inOrder.computeIfAbsent(minutes(row)
                - (row.get("Appareil").equals(markB.get("Appareil")) ? ahead : 0), time -> new ArrayList<>())
                .add(file));
        String start = handout.told("depart");
        int at = inOrder.entrySet().stream().filter(entry -> entry.getValue().contains(start)).findFirst().orElseThrow()
                .getKey();
        String next = Tables.only(inOrder.tailMap(at, false).firstEntry().getValue());
        return Map.of("suivante", next, "nom", stem(next));
    }

    /** The files that stand where the plan does not put them. */
    static Map<String, String> misfiledArchive(Handout handout) {
        Map<String, String> found = new HashMap<>();
        handout.archive().forEach((path, bytes) -> {
            if (path.equals("LISEZMOI.txt")) {
                if (!new String(bytes, StandardCharsets.UTF_8)
                        .contains("Finances : bilan, budget, devis, facture, recu")) {
                    throw new AssertionError("the plan names no themes");
                }
                return;
            }
            String[] parts = path.split("/", -1);
            String file = parts[3];
            String theme = List.of("bilan", "budget", "devis", "facture", "recu").contains(
                    file.substring(11, file.indexOf('-', 11))) ? "Finances" : "Communication";
            String use = file.endsWith(".odt") ? "a-modifier" : "a-diffuser";
            wrong(found, "malAnnee", file, !parts[0].equals(file.substring(0, 4)));
            wrong(found, "malTheme", file, !parts[1].equals(theme));
            wrong(found, "malFormat", file, !parts[2].equals(use));
        });
        if (found.size() != 6) {
            throw new AssertionError("not three: " + found);
        }
        return found;
    }

    private static void wrong(Map<String, String> found, String what, String file, boolean isWrong) {
        if (isWrong && found.put(what, file) == null) {
            found.put(what + "Nom", stem(file));
        } else if (isWrong) {
            throw new AssertionError("two of " + what);
        }
    }

    /** The name that the plan gives to a document. */
    static Map<String, String> namingPlan(Handout handout) {
        Map<String, String> codes = new HashMap<>();
        handout.text().stream().filter(Block.Table.class::isInstance)
                .forEach(table -> ((Block.Table) table).rows().stream().skip(1)
                        .forEach(row -> codes.put(row.getFirst(), row.getLast())));
        String[] day = handout.told("tenue").split(" ", -1);
        String subject = Pattern.compile("[\\s']+").splitAsStream(handout.told("sujet"))
                .filter(word -> !Set.of("la", "le", "l", "les", "de", "d", "du", "des").contains(word))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
        int version = List.of("première", "deuxième", "troisième", "quatrième", "cinquième")
                .indexOf(handout.told("version")) + 1;
        return Map.of("nom", "%s%02d%02d_%s_%s_%s_v0%d%s".formatted(day[2], MONTHS.indexOf(day[1]) + 1,
                Integer.parseInt(day[0]), Tables.in(codes, handout.told("service")),
                Tables.in(codes, handout.told("genre")), subject, version, handout.told("extension")));
    }

    /** What a migration lost, and what it altered. */
    static Map<String, String> migrationCheck(Handout handout) {
        Map<String, String> renamed = handout.table("Correspondance").stream()
                .collect(Collectors.toMap(row -> row.get("Ancien dossier"), row -> row.get("Nouveau dossier prévu")));
        Set<String> prints = new HashSet<>();
        Set<String> places = new HashSet<>();
        handout.table("Nouveau").forEach(row -> {
            prints.add(row.get("Empreinte"));
            places.add(row.get("Dossier") + "/" + row.get("Fichier"));
        });
        Map<Boolean, Long> gone = handout.table("Ancien").stream()
                .filter(row -> !prints.contains(row.get("Empreinte")))
                .collect(Collectors.partitioningBy(row -> places.contains(
                        Tables.in(renamed, row.get("Dossier")) + "/" + row.get("Fichier")), Collectors.counting()));
        return Map.of("perdus", String.valueOf(gone.get(false)), "alteres", String.valueOf(gone.get(true)));
    }

    /** Who keeps a right after leaving, and who of another service may change the folder. */
    static Map<String, String> rightsAudit(Handout handout) {
        LocalDate day = LocalDate.of(2024, 10, 1);
        if (!handout.told("controle").equals("1er octobre 2024")) {
            throw new AssertionError("the day of the audit is another");
        }
        Map<String, Set<String>> rights = new HashMap<>();
        Map<String, Set<String>> changes = new HashMap<>();
        String folder = handout.told("dossier");
        handout.table("Droits").forEach(row -> {
            Set<String> who = new TreeSet<>(Set.of(row.get("Accordé à")));
            handout.table("Groupes").stream().filter(member -> member.get("Groupe").equals(row.get("Accordé à")))
                    .forEach(member -> who.add(member.get("Membre")));
            who.forEach(name -> rights.computeIfAbsent(name, key -> new TreeSet<>()).add(row.get("Dossier")));
            if (row.get("Droit").equals("Modification")) {
                who.forEach(name -> changes.computeIfAbsent(name, key -> new TreeSet<>()).add(row.get("Dossier")));
            }
        });
        String service = handout.told("service");
        Predicate<Row> left = row -> !row.get("Date de départ").isEmpty()
                && LocalDate.parse(row.get("Date de départ")).isBefore(day);
        List<Row> people = handout.table("Personnes");
        long stay = people.stream().filter(left).filter(row -> rights.containsKey(row.get("Nom"))).count();
        long outside = people.stream().filter(left.negate()).filter(row -> !row.get("Service").equals(service))
                .filter(row -> changes.getOrDefault(row.get("Nom"), Set.of()).contains(folder)).count();
        return Map.of("partis", String.valueOf(stay), "exterieurs", String.valueOf(outside));
    }

    /** The policy within all bounds, and its room. */
    static Map<String, String> retentionPolicy(Handout handout) {
        int capacity = Integer.parseInt(handout.told("capacite"));
        List<Map<String, String>> fitting = new ArrayList<>();
        List<Row> policies = handout.table("Politiques");
        for (String letter : List.of("A", "B", "C", "D", "E", "F")) {
            int room = 0;
            boolean within = true;
            for (Row demand : handout.table("Exigences")) {
                int years = number(Tables.only(policies.stream()
                        .filter(row -> row.get("Série").equals(demand.get("Série"))).toList()), "Politique " + letter);
                String most = demand.get("Durée maximale (ans)");
                within &= years >= number(demand, "Durée minimale (ans)")
                        && (most.equals("aucune") || years <= Integer.parseInt(most));
                room += years * number(demand, "Volume par an (Go)");
            }
            if (within && room <= capacity) {
                fitting.add(Map.of("politique", letter, "volume", String.valueOf(room)));
            }
        }
        return Tables.only(fitting);
    }

    private static int number(Row row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static int minutes(Row photo) {
        Matcher time = Pattern.compile("(\\d\\d):(\\d\\d)").matcher(photo.get("Prise de vue"));
        if (!time.matches()) {
            throw new AssertionError("no time: " + photo);
        }
        return 60 * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2));
    }

    private static String stem(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
