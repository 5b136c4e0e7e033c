package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * The report of an antivirus as a sheet, in the order of time. Every file found ends deleted or in quarantine,
 * sometimes after failures, save one, which was in quarantine, was taken out again and is still in its place.
 *
 * <p>Values: {@code fichier} is the one left; {@code repris}, {@code repare} and {@code isole} are others, dealt with
 * when the computer restarted, after one failure, and at once.
 */
public final class AntivirusReport implements Generator {
    private static final CountParameter FILES = new CountParameter("fichiers", 16, 8, 20);
    private static final String FOUND = "Détecté";
    private static final String ISOLATED = "Mis en quarantaine";
    private static final String NOT_ISOLATED = "Échec de la mise en quarantaine";
    private static final String DELETED = "Supprimé";
    private static final String NOT_DELETED = "Échec de la suppression";
    private static final String RESTORED = "Restauré par l'utilisateur";
    private static final List<String> LEFT = List.of(FOUND, ISOLATED, RESTORED, NOT_DELETED);
    private static final List<String> RETRIED = List.of(FOUND, NOT_ISOLATED, NOT_DELETED,
            "Supprimé après le redémarrage");
    private static final List<String> MENDED = List.of(FOUND, ISOLATED, RESTORED, NOT_ISOLATED, DELETED);
    private static final List<List<String>> SMOOTH = List.of(List.of(FOUND, ISOLATED), List.of(FOUND, DELETED),
            List.of(FOUND, ISOLATED, DELETED));

    private static final List<String> NAMES = List.of("affiche_kermesse.exe", "album-rando.scr", "bonus_quiz.exe",
            "calendrier2.exe", "carte_postale.scr", "codec-video.exe", "convertisseur_son.exe", "devis_toiture.exe",
            "economiseur.scr", "gestion-photos.exe", "horoscope.exe", "jeu_puzzle.exe", "lecteur_plus.exe",
            "mise_a_jour_son.exe", "optimiseur.exe", "paroles_chanson.exe", "police_fantaisie.exe", "recettes.exe",
            "tablature.exe", "turbo_reseau.exe");
    private static final List<String> PLACES = List.of("Bureau", "Téléchargements", "Documents/Divers",
            "Images/Vacances", "Clé USB", "Documents/Musique");
    private static final List<String> THREATS = List.of("Cheval de Troie", "Logiciel espion", "Logiciel publicitaire",
            "Ver", "Rançongiciel");

    @Override
    public String name() {
        return "rapport-antivirus";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return FILES.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> names = draw.some(FILES.in(parameters), NAMES);
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> events = i == 0 ? LEFT : i < 3 ? RETRIED : i < 6 ? MENDED : draw.one(SMOOTH);
            stories.add(new Story(names.get(i), draw.one(PLACES), draw.one(THREATS), events));
        }
        List<List<Cell>> rows = told(stories, draw);
        return new Generated(
                Map.of("fichier", names.get(0), "repris", names.get(1), "repare", names.get(3), "isole", names.get(6)),
                Spreadsheets.both("rapport-antivirus", List.of(new Sheet("Rapport", rows))));
    }

    private static List<List<Cell>> told(List<Story> stories, Draw draw) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Date"), Cell.of("Heure"), Cell.of("Fichier"), Cell.of("Emplacement"),
                Cell.of("Menace"), Cell.of("Événement")));
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            for (int event = 0; event < stories.get(i).events().size(); event++) {
                turns.add(i);
            }
        }
        int[] told = new int[stories.size()];
        LocalDateTime time = LocalDate.of(2025, draw.between(1, 11), draw.between(1, 20)).atTime(8, 5);
        for (int turn : draw.shuffled(turns)) {
            Story story = stories.get(turn);
            time = time.plusMinutes(draw.between(1, 12));
            rows.add(List.of(Cell.of(time.toLocalDate()), Cell.of(time.format(DateTimeFormatter.ofPattern("HH:mm"))),
                    Cell.of(story.file()), Cell.of(story.place()), Cell.of(story.threat()),
                    Cell.of(story.events().get(told[turn]++))));
        }
        return rows;
    }

    private record Story(String file, String place, String threat, List<String> events) {
    }
}
