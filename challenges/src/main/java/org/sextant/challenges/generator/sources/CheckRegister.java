package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * A register of checked facts, of which three entries break the rules of the team: one has two sources of one owner,
 * one was checked by its author, one was urgent and checked too late. Lawful urgent entries look like the last.
 */
public final class CheckRegister implements Generator {
    private static final int ENTRIES = 72;
    private static final ChoiceParameter TEAM = new ChoiceParameter("equipe",
            List.of("radio", "musee", "lycee", "observatoire"));
    private static final List<String> TEAMS = List.of("la radio associative de Port-Amel",
            "le musée des Sciences de Lorgues", "le journal du lycée Rosa-Benaïm", "l'observatoire des Forêts du Sud");
    private static final List<String> PEOPLE = List.of("Aminata", "Bastien", "Chiara", "Dounia", "Enzo", "Fatou",
            "Goran", "Hina", "Imran", "Joana", "Karim", "Lucie", "Mei", "Nolan", "Oksana", "Paulo");
    private static final List<String> SOURCES = List.of("Agence Delta", "Agence Solstice", "Canal Mistral",
            "Hebdo Racines", "Journal Cap Est", "Journal Le Phare", "Le Quotidien du Lac", "Magazine Orbite",
            "Matin Sud", "Radio Garance", "Radio Hautbois", "Revue Alambic", "Revue Prisme", "Site Boréal",
            "Site Kaléido", "Télé Horizon");
    private static final List<String> ORIGINS = List.of("retrouvée", "prise par nous");
    private static final List<String> OWNERS = List.of("Groupe Almeria", "Groupe Brunel", "Groupe Castor",
            "Groupe Danube");

    @Override
    public String name() {
        return "registre-de-verifications";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return TEAM.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> sources = draw.shuffled(SOURCES);
        List<String> people = draw.some(8, PEOPLE);
        LocalDate start = LocalDate.of(2024, draw.between(1, 10), draw.between(1, 28));
        List<Integer> special = draw.some(4, range(8, ENTRIES - 4));
        List<List<Cell>> register = new ArrayList<>();
        register.add(head());
        int number = 1000 + draw.between(1, 99);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ENTRIES; i++) {
            number += draw.between(3, 40);
            codes.add("V" + number);
            register.add(entry(codes.getLast(), start.plusDays(i), special.indexOf(i), sources, people, draw));
        }
        List<Sheet> sheets = List.of(new Sheet("Registre", register), new Sheet("Sources", owners(sources)));
        return new Generated(
                Map.of("equipe", TEAMS.get(TEAM.index(parameters)), "sources", codes.get(special.get(0)), "relecture",
                        codes.get(special.get(1)), "delai", codes.get(special.get(2)), "permise",
                        codes.get(special.get(3))),
                Spreadsheets.both("registre", sheets));
    }

    /** One entry; its kind is 0 to 2 for the three that break a rule, 3 for one that nearly does. */
    private static List<Cell> entry(String code, LocalDate published, int kind, List<String> sources,
            List<String> people, Draw draw) {
        List<String> pair = draw.some(2, people);
        int owner = draw.between(0, OWNERS.size() - 1);
        int other = (owner + draw.between(1, OWNERS.size() - 1)) % OWNERS.size();
        List<Integer> rungs = draw.some(2, range(0, 4));
        boolean urgent = kind >= 2 || kind < 0 && draw.between(1, 4) == 1;
        boolean picture = draw.between(1, 3) > 1;
        return List.of(Cell.of(code), Cell.of(published), Cell.of(urgent ? "oui" : "non"),
                Cell.of(published.plusDays(delay(kind, urgent, draw))), Cell.of(pair.get(0)),
                Cell.of(pair.get(kind == 1 ? 0 : 1)),
                Cell.of(sources.get(4 * owner + rungs.get(0))),
                Cell.of(sources.get(4 * (kind == 0 ? owner : other) + rungs.get(1))),
                Cell.of(picture ? "oui" : "non"), Cell.of(picture ? draw.one(ORIGINS) : ""));
    }

    /** How many days after the publication the check came. */
    private static int delay(int kind, boolean urgent, Draw draw) {
        return switch (kind) {
            case 2 -> draw.between(2, 3);
            case 3 -> 1;
            default -> urgent ? draw.between(0, 1) : -draw.between(0, 2);
        };
    }

    private static List<List<Cell>> owners(List<String> sources) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Source"), Cell.of("Propriétaire")));
        for (String source : SOURCES) {
            rows.add(List.of(Cell.of(source), Cell.of(OWNERS.get(sources.indexOf(source) / 4))));
        }
        return rows;
    }

    private static List<Cell> head() {
        return List.of(Cell.of("Fiche"), Cell.of("Publiée le"), Cell.of("Urgente"), Cell.of("Vérifiée le"),
                Cell.of("Rédigée par"), Cell.of("Vérifiée par"), Cell.of("Source 1"), Cell.of("Source 2"),
                Cell.of("Image"), Cell.of("Origine de l'image"));
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
