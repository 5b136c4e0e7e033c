package org.sextant.challenges.generator.health;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * What the pages of a site weigh, kind of file by kind of file, how often each page is seen, and four actions, each
 * of which lightens one kind. The best action is found only when weights and views are multiplied: the heaviest files
 * stand on pages that hardly anybody opens.
 *
 * <p>Parameter: {@code pages}, how many. Values: {@code action} and {@code mo} (the answer); {@code sansVisites}
 * (best when every page counts once), {@code pourcentage} (reduces by the greatest share), {@code moTotal} (what the
 * kind of the answer weighs before), {@code moSecond} (what the second best action saves).
 */
public final class PageWeight implements Generator {
    private static final CountParameter PAGES = new CountParameter("pages", 8, 6, 10);
    private static final List<String> SEEN = List.of("Accueil", "Agenda", "Inscriptions", "Résultats");
    private static final List<String> RARE = List.of("Souvenirs du gala", "Archives", "Stage de montagne", "Tournoi");
    private static final List<String> OTHERS = List.of("Contact", "Boutique", "Plan du site", "Équipe", "Partenaires",
            "Statuts");
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");
    private static final int THOUSAND = 1000;

    /** A kind of file: what is done about it and by how many tenths that lightens it. */
    private record Action(String kind, String what, int tenths) {
    }

    @Override
    public String name() {
        return "poids-des-pages";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PAGES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> pages = new ArrayList<>(draw.some(2, SEEN));
        pages.addAll(draw.some(2, RARE));
        pages.addAll(draw.some(PAGES.in(parameters) - 4, OTHERS));
        String everywhere = draw.one(List.of("Images", "Vidéo"));
        List<Action> actions = draw.shuffled(List.of(new Action("Images", "réduire les images à la taille affichée", 6),
                new Action("Vidéo", "ne charger la vidéo que si on la lance", 7),
                new Action("Polices", "utiliser les polices déjà installées", 9),
                new Action("Scripts", "retirer les scripts qui ne servent pas", 5)));
        Grid views = new Grid("Page", "Visites par mois");
        Grid files = new Grid("Page", "Type de fichier", "Poids chargé à chaque visite (Ko)");
        Map<String, Integer> saved = new LinkedHashMap<>();
        Map<String, Integer> plain = new LinkedHashMap<>();
        Map<String, Integer> whole = new LinkedHashMap<>();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int seen = i < 2 ? draw.between(9, 14) : i < 4 ? draw.between(1, 2) : draw.between(1, 3);
            views.row(pages.get(i), seen * THOUSAND);
            for (Action action : actions) {
                int weight = 10 * weight(draw, action.kind(), action.kind().equals(everywhere), i);
                rows.add(new Object[]{pages.get(i), action.kind(), weight});
                saved.merge(action.kind(), weight * seen * action.tenths() / 10, Integer::sum);
                plain.merge(action.kind(), weight * action.tenths() / 10, Integer::sum);
                whole.merge(action.kind(), weight * seen, Integer::sum);
            }
        }
        draw.shuffled(rows).forEach(files::row);
        Grid plan = new Grid("Action", "Type de fichier visé", "Ce que l'on fait", "Poids en moins (%)");
        for (int i = 0; i < actions.size(); i++) {
            plan.row(LETTERS.get(i), actions.get(i).kind(), actions.get(i).what(), 10 * actions.get(i).tenths());
        }
        List<Action> ranked = actions.stream()
                .sorted(Comparator.comparing((Action action) -> saved.getOrDefault(action.kind(), 0)).reversed())
                .toList();
        Action naive = actions.stream().max(Comparator.comparing(action -> plain.getOrDefault(action.kind(), 0)))
                .orElseThrow();
        String best = ranked.getFirst().kind();
        Map<String, String> values = Map.of("action", letter(actions, best), "mo", String.valueOf(saved.get(best)),
                "sansVisites", letter(actions, naive.kind()), "pourcentage", letter(actions, "Polices"), "moTotal",
                String.valueOf(whole.get(best)), "moSecond", String.valueOf(saved.get(ranked.get(1).kind())));
        return new Generated(values, Spreadsheets.both("poids-des-pages",
                List.of(files.sheet("Fichiers"), views.sheet("Visites"), plan.sheet("Actions"))));
    }

    /** In tens of kilobytes: one kind weighs on the pages that are seen, one on two others. */
    private static int weight(Draw draw, String kind, boolean everywhere, int page) {
        return switch (kind) {
            case "Images", "Vidéo" -> everywhere
                    ? page < 2 ? draw.between(110, 140) : draw.between(5, 20)
                    : page < 2 || page > 3 ? draw.between(1, 5) : draw.between(280, 340);
            case "Polices" -> draw.between(12, 25);
            default -> draw.between(15, 45);
        };
    }

    private static String letter(List<Action> actions, String kind) {
        return LETTERS.get(actions.stream().map(Action::kind).toList().indexOf(kind));
    }
}
