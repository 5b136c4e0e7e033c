package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
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
 * The security log of a small network as a sheet, one computer after the other. One malicious file, known by its
 * fingerprint, came to some computers under several names: blocked on one, received first but started late on another,
 * started first on a third. A harmless file with the name of the malicious one is started earlier still; ordinary programs
 * have one fingerprint everywhere, and a game is blocked wherever it comes.
 *
 * <p>Values: {@code poste} started it first and got it by {@code origine}; {@code alerte} is the computer that gave the
 * alarm, where it is called {@code fichier}; {@code recu}, {@code bloque} and {@code homonyme} are the other computers
 * named above, {@code autre-origine} is how the one that received it first got it.
 */
public final class InfectionTrail implements Generator {
    private static final CountParameter NOISE = new CountParameter("ordinaires", 8, 4, 16);
    private static final String GOT = "Reçu";
    private static final String STARTED = "Exécuté";
    private static final String BLOCKED = "Bloqué";
    private static final String SHARED = "Dossier partagé";
    private static final List<String> WAYS = List.of("Pièce jointe", "Clé USB", "Téléchargement");
    private static final List<String> NAMES = List.of("bon_livraison.exe", "plan_salle.exe", "devis_final.exe",
            "outil_pdf.exe", "lecteur_doc.exe", "photos_visite.exe");
    private static final List<String> ORDINARY = List.of("agenda.exe", "calculette.exe", "dessin.exe", "dictee.exe",
            "editeur.exe", "imprimeur.exe", "inventaire.exe", "messagerie.exe", "montage.exe", "numeriseur.exe",
            "paie.exe", "planning.exe", "scanner.exe", "tableur.exe", "visionneuse.exe", "visio.exe");
    private static final String UNWANTED = "jeu_de_cartes.exe";
    private static final List<String> USERS = List.of("amina", "boris", "chloe", "diego", "elif", "fatou", "goran",
            "hugo", "ines", "jiho", "karim", "lena");
    private static final List<String> PLACES = List.of("ACCUEIL", "ATELIER", "ARCHIVES", "COMPTA", "DIRECTION", "LABO",
            "STOCK", "VENTES");

    @Override
    public String name() {
        return "piste-infection";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return NOISE.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int noise = NOISE.in(parameters);
        List<Computer> all = new ArrayList<>();
        List<String> users = draw.shuffled(USERS);
        List<String> places = draw.shuffled(PLACES);
        for (int i = 0; i < places.size(); i++) {
            all.add(new Computer("PC-" + places.get(i) + "-" + draw.between(11, 48), users.get(i)));
        }
        List<String> names = draw.shuffled(NAMES);
        List<String> ways = draw.shuffled(WAYS);
        String bad = fingerprint(draw);
        LocalDateTime day = LocalDate.of(2025, draw.between(2, 10), draw.between(2, 24)).atTime(8, 0);
        List<Event> events = new ArrayList<>();
        Computer first = all.get(0);
        Computer early = all.get(1);
        Computer guarded = all.get(2);
        Computer alarm = all.get(3);
        Computer twin = all.get(4);
        Computer later = all.get(5);

        LocalDateTime start = day.plusMinutes(draw.between(420, 480));
        events.add(new Event(start.minusMinutes(draw.between(20, 50)), first, GOT, names.get(0), bad, ways.get(0)));
        events.add(new Event(start, first, STARTED, names.get(0), bad, ""));
        events.add(new Event(start.minusMinutes(draw.between(200, 240)), early, GOT, names.get(1), bad, ways.get(1)));
        events.add(new Event(start.plusMinutes(draw.between(30, 90)), early, STARTED, names.get(1), bad, ""));
        LocalDateTime block = start.minusMinutes(draw.between(90, 150));
        events.add(new Event(block, guarded, GOT, names.get(2), bad, ways.get(2)));
        events.add(new Event(block.plusMinutes(1), guarded, BLOCKED, names.get(2), bad, ""));
        LocalDateTime shared = start.plusMinutes(draw.between(100, 140));
        events.add(new Event(shared, later, GOT, names.get(4), bad, SHARED));
        events.add(new Event(shared.plusMinutes(draw.between(5, 20)), later, STARTED, names.get(4), bad, ""));
        LocalDateTime last = start.plusMinutes(draw.between(1000, 1100));
        events.add(new Event(last, alarm, GOT, names.get(3), bad, SHARED));
        events.add(new Event(last.plusMinutes(draw.between(5, 20)), alarm, STARTED, names.get(3), bad, ""));
        String good = fingerprint(draw);
        LocalDateTime twinTime = start.minusMinutes(draw.between(300, 340));
        events.add(new Event(twinTime, twin, GOT, names.get(3), good, ways.get(1)));
        events.add(new Event(twinTime.plusMinutes(draw.between(2, 15)), twin, STARTED, names.get(3), good, ""));
        List<Program> programs = ORDINARY.stream().map(name -> new Program(name, fingerprint(draw))).toList();
        String unwanted = fingerprint(draw);
        for (Computer computer : draw.some(3, all)) {
            LocalDateTime time = day.plusDays(draw.between(0, 1)).plusMinutes(draw.between(0, 590));
            events.add(new Event(time, computer, GOT, UNWANTED, unwanted, draw.one(WAYS)));
            events.add(new Event(time.plusMinutes(draw.between(1, 9)), computer, BLOCKED, UNWANTED, unwanted, ""));
        }
        for (Computer computer : all) {
            for (Program program : draw.some(noise, programs)) {
                String what = draw.one(List.of(GOT, STARTED, STARTED));
                LocalDateTime time = day.plusDays(draw.between(0, 1)).plusMinutes(draw.between(0, 590));
                events.add(new Event(time, computer, what, program.name(), program.fingerprint(),
                        what.equals(GOT) ? draw.one(WAYS) : ""));
            }
        }
        return new Generated(
                Map.of("poste", first.name(), "origine", ways.get(0), "alerte", alarm.name(), "fichier", names.get(3),
                        "recu", early.name(), "bloque", guarded.name(), "homonyme", twin.name(), "autre-origine",
                        ways.get(1)),
                Spreadsheets.both("journal-securite", List.of(new Sheet("Journal", rows(events)))));
    }

    private static List<List<Cell>> rows(List<Event> events) {
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(List.of(Cell.of("Poste"), Cell.of("Utilisateur"), Cell.of("Date"), Cell.of("Heure"),
                Cell.of("Événement"), Cell.of("Fichier"), Cell.of("Empreinte"), Cell.of("Provenance")));
        events.stream()
                .sorted(Comparator.comparing((Event e) -> e.computer().name()).thenComparing(Event::time))
                .forEach(e -> rows.add(List.of(Cell.of(e.computer().name()), Cell.of(e.computer().user()),
                        Cell.of(e.time().toLocalDate()),
                        Cell.of(e.time().format(DateTimeFormatter.ofPattern("HH:mm"))), Cell.of(e.what()),
                        Cell.of(e.file()), Cell.of(e.fingerprint()), Cell.of(e.way()))));
        return rows;
    }

    /** Begins with a letter, lest a spreadsheet takes it for a number. */
    private static String fingerprint(Draw draw) {
        StringBuilder digits = new StringBuilder(draw.one(List.of("a", "b", "c", "d", "f")));
        for (int i = 0; i < 7; i++) {
            digits.append(Integer.toHexString(draw.between(0, 15)));
        }
        return digits.toString();
    }

    private record Program(String name, String fingerprint) {
    }

    private record Computer(String name, String user) {
    }

    private record Event(LocalDateTime time, Computer computer, String what, String file, String fingerprint,
            String way) {
    }
}
