package org.sextant.challenges.generator.solver;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sextant.challenges.generator.file.Block;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what is to be found about where information comes from. */
final class SourceSolvers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final Pattern REFERENCE = Pattern
            .compile("(\\d+)\\. (\\p{Lu}+), \\p{Lu}\\S*(?: \\S+)?\\. « .+ »\\. [^.]+, "
                    + "(\\d+\\S* \\p{L}+ \\d{4})\\. https://\\S+ \\(consulté le (\\d+\\S* \\p{L}+ \\d{4})\\)");

    private SourceSolvers() {
    }

    /** What the first of a chain of sites said. */
    static Map<String, String> figureTrail(Handout handout) {
        Map<String, Row> bySite = handout.table().stream()
                .collect(Collectors.toMap(row -> row.get("Site"), row -> row));
        @Nullable
        Row at = bySite.get(handout.told("site"));
        while (at != null && bySite.containsKey(at.get("Source indiquée"))) {
            at = bySite.get(at.get("Source indiquée"));
        }
        Matcher number = Pattern.compile("(\\d+) " + handout.told("unite")).matcher(at == null ? "" : at.get("Titre"));
        return number.find() ? Map.of("origine", number.group(1)) : Map.of();
    }

    /** The entries that break a rule: one owner, one person, or too late. */
    static Map<String, String> checkRegister(Handout handout) {
        Map<String, String> owners = handout.table("Sources").stream()
                .collect(Collectors.toMap(row -> row.get("Source"), row -> row.get("Propriétaire")));
        List<Row> entries = handout.table("Registre");
        return Map.of("sources", only(entries.stream()
                .filter(row -> Tables.in(owners, row.get("Source 1")).equals(Tables.in(owners, row.get("Source 2"))))
                .map(row -> row.get("Fiche")).toList()), "relecture",
                only(entries.stream().filter(row -> row.get("Rédigée par").equals(row.get("Vérifiée par")))
                        .map(row -> row.get("Fiche")).toList()),
                "delai", only(entries.stream().filter(SourceSolvers::late).map(row -> row.get("Fiche")).toList()));
    }

    private static boolean late(Row entry) {
        int grace = entry.get("Urgente").equals("oui") ? 1 : 0;
        return LocalDate.parse(entry.get("Vérifiée le"))
                .isAfter(LocalDate.parse(entry.get("Publiée le")).plusDays(grace));
    }

    /** The feed of which the smallest share was kept; how many different articles were kept. */
    static Map<String, String> watchReview(Handout handout) {
        List<Row> rows = handout.table();
        Map<String, Double> shares = rows.stream().collect(Collectors.groupingBy(row -> row.get("Flux"),
                Collectors.averagingInt(row -> row.get("Décision").equals("gardé") ? 1 : 0)));
        double smallest = shares.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        long articles = rows.stream().filter(row -> row.get("Décision").equals("gardé"))
                .map(row -> row.get("Adresse").replaceFirst("\\?.*", "")).distinct().count();
        return Map.of("articles", String.valueOf(articles), "flux", only(shares.entrySet().stream()
                .filter(share -> share.getValue() == smallest).map(Map.Entry::getKey).toList()));
    }

    /** The references that lack a part, that were read before they were published, and that stand out of order. */
    static Map<String, String> referenceList(Handout handout) {
        List<String> references = handout.text().stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text()).filter(text -> text.matches("\\d+\\. .*")).toList();
        List<String> incomplete = new ArrayList<>();
        List<String> impossible = new ArrayList<>();
        for (String reference : references) {
            Matcher parts = REFERENCE.matcher(reference);
            if (!parts.matches()) {
                incomplete.add(reference.replaceAll("\\..*", ""));
            } else if (day(parts.group(4)).isBefore(day(parts.group(3)))) {
                impossible.add(parts.group(1));
            }
        }
        List<String> names = references.stream().map(text -> text.replaceAll("^\\d+\\. |,.*", "")).toList();
        return Map.of("incomplete", only(incomplete), "impossible", only(impossible), "deplacee",
                String.valueOf(only(IntStream.range(0, names.size()).filter(i -> sortedWithout(names, i)).boxed()
                        .toList()) + 1));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.replaceFirst("^1er ", "1 "), DAY);
    }

    private static boolean sortedWithout(List<String> names, int left) {
        List<String> others = new ArrayList<>(names);
        others.remove(left);
        return others.equals(others.stream().sorted().toList());
    }

    /** How many works three catalogues describe, and how many of them the policy keeps. */
    static Map<String, String> referenceCorpus(Handout handout) {
        Map<String, Work> works = new HashMap<>();
        Tables.separated(handout.source("catalogue-a.csv")).forEach(row -> add(works, row.get("DOI"), row.get("Année"),
                row.get("Langue").matches("Français|Anglais"), row.get("Type").equals("Article de revue")));
        for (String record : handout.source("catalogue-b.ris").split("ER  -")) {
            if (!record.isBlank()) {
                add(works, part(record, "DO  - (.*)"), part(record, "PY  - (.*)"),
                        part(record, "LA  - (.*)").matches("fre|eng"), part(record, "TY  - (.*)").equals("JOUR"));
            }
        }
        for (String record : handout.source("catalogue-c.bib").split("(?m)^(?=@)")) {
            if (!record.isBlank()) {
                add(works, part(record, "doi = \\{(.*)}"), part(record, "year = \\{(.*)}"),
                        part(record, "language = \\{(.*)}").matches("french|english"), record.startsWith("@article"));
            }
        }
        int since = Integer.parseInt(handout.told("depuis"));
        List<String> retracted = handout.source("retractations.txt").lines().map(SourceSolvers::doi).toList();
        long kept = works.entrySet().stream().filter(work -> !retracted.contains(work.getKey())
                && work.getValue().article() && work.getValue().readable() && work.getValue().year() >= since).count();
        return Map.of("distinctes", String.valueOf(works.size()), "retenues", String.valueOf(kept));
    }

    private record Work(int year, boolean readable, boolean article) {
    }

    private static void add(Map<String, Work> works, String doi, String year, boolean readable, boolean article) {
        Work work = new Work(Integer.parseInt(year.strip()), readable, article);
        Work other = works.putIfAbsent(doi(doi), work);
        if (other != null && !other.equals(work)) {
            throw new AssertionError("two catalogues do not agree on " + doi);
        }
    }

    private static String doi(String text) {
        return text.substring(text.indexOf("10.")).strip().toLowerCase(Locale.ROOT);
    }

    private static String part(String record, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(record);
        if (!found.find()) {
            throw new AssertionError("no " + pattern + " in " + record);
        }
        return found.group(1).strip();
    }
}
