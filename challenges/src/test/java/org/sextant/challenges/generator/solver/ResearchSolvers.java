package org.sextant.challenges.generator.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sextant.challenges.generator.file.Block;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what is to be found in catalogues and inventories. */
final class ResearchSolvers {
    private ResearchSolvers() {
    }

    /** One of many entries was opened in that year and has that number of things. */
    static Map<String, String> placeInventory(Handout handout) {
        Pattern year = Pattern.compile(handout.told("ouvert") + "e? en " + handout.told("annee") + "\\b");
        Pattern number = Pattern.compile("\\b" + handout.told("nombre") + " " + handout.told("unite"));
        List<String> found = new ArrayList<>();
        String heading = "";
        for (Block block : handout.text()) {
            if (block instanceof Block.Heading(int level, String text)) {
                heading = text;
            } else if (block instanceof Block.Paragraph(String text) && year.matcher(text).find()
                    && number.matcher(text).find()) {
                found.add(heading.substring(heading.indexOf(" : ") + 3));
            }
        }
        String full = only(found);
        return Map.of("nomLong", full, "nom", full.replaceFirst("^\\S+ (?:de la |de l'|du |des |de |d')", ""));
    }

    /** Four filters leave two documents; the plan of the library tells their rooms. */
    static Map<String, String> libraryCatalogue(Handout handout) {
        List<String> marks = handout.table().stream()
                .filter(row -> row.get("Sujet").equals(handout.told("sujet")) && row.get("Support").equals("livre")
                        && row.get("État").equals("disponible")
                        && Integer.parseInt(row.get("Année")) >= Integer.parseInt(handout.told("annee"))
                        && Integer.parseInt(row.get("Pages")) <= Integer.parseInt(handout.told("pages")))
                .map(row -> row.get("Cote")).toList();
        String large = only(marks.stream().filter(mark -> mark.endsWith(" GF")).toList());
        String simple = only(marks.stream().filter(mark -> !mark.equals(large)).toList());
        return Map.of("salleSimple", room(simple, handout.text()), "salleGrandFormat", exception(handout.text()));
    }

    private static String room(String mark, List<Block> plan) {
        String[] parts = mark.split(" ");
        return only(plan.stream().filter(Block.Table.class::isInstance).flatMap(table -> ((Block.Table) table).rows()
                .stream().skip(1)).filter(row -> row.get(0).equals(parts[0])
                        && parts[1].compareTo(row.get(1).substring(0, 3)) >= 0
                        && parts[1].compareTo(row.get(1).substring(row.get(1).length() - 3)) <= 0)
                .map(row -> row.get(2)).toList());
    }

    private static String exception(List<Block> plan) {
        Pattern room = Pattern.compile("se termine par GF, .* dans la salle (\\p{L}+)");
        return only(plan.stream().filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> room.matcher(((Block.Paragraph) block).text()).results()).map(found -> found.group(1))
                .toList());
    }

    /** How many records the equation finds in the key words. */
    static Map<String, String> searchEquation(Handout handout) {
        String equation = handout.told("equation");
        long found = handout.table().stream().map(row -> Arrays.asList(row.get("Mots clés").split(" ; ")))
                .filter(words -> new Equation(equation).finds(words)).count();
        return Map.of("resultat", String.valueOf(found));
    }
}
