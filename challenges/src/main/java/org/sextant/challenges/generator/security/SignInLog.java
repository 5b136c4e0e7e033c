package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Cell;
import org.sextant.challenges.generator.file.Csv;
import org.sextant.challenges.generator.file.Sheet;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * One day of sign-ins to the accounts of a school. An address outside tries a common password on account after
 * account and opens one. In the way: the school's own address, which everyone shares, an address that several people
 * share, a person who forgot a password, and an address that hammers a single account in vain.
 *
 * <p>Parameter: {@code comptes}, the accounts, 20 to {@value #MOST}. Values: {@code etablissement} (the school's
 * address), {@code adresse} and {@code identifiant} (the answer), {@code oublieux} (who forgot), {@code insistante}
 * (the address that fails), {@code partagee} (the address that several share), {@code essaye} (an account tried in
 * vain).
 */
public final class SignInLog implements Generator {
    private static final int MOST = 45;
    private static final int TRIED = 16;
    private static final int SHARING = 6;
    private static final CountParameter ACCOUNTS = new CountParameter("comptes", 40, 20, MOST);
    private static final List<String> INITIALS = List.of("a", "b", "c", "d", "e", "f", "g", "h", "j", "k", "l", "m",
            "n", "p", "r", "s", "t", "v", "y", "z");
    private static final List<String> SURNAMES = List.of("abadie", "almeida", "bakari", "belkacem", "benali",
            "bianchi", "castel", "chevrier", "cisse", "coulon", "delorme", "diallo", "dupin", "esposito", "fabre",
            "ferreira", "garnier", "gomez", "haddad", "hoang", "ibrahim", "jourdan", "kaya", "kowalski", "lacaze",
            "lemoine", "mansouri", "mercier", "moreno", "ndiaye", "nguyen", "ortega", "pasquier", "petrov", "quintin",
            "rakoto", "renaud", "sarr", "silva", "tanaka", "toure", "vasseur", "wagner", "yilmaz", "zidane");

    /** One try, by the second of the day. */
    private record Attempt(int second, String login, String address, boolean opened) {
    }

    @Override
    public String name() {
        return "journal-connexions";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return ACCOUNTS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        List<String> logins = draw.some(ACCOUNTS.in(parameters), SURNAMES).stream()
                .map(surname -> draw.one(INITIALS) + "." + surname).toList();
        List<String> addresses = draw.shuffled(IntStream.rangeClosed(2, 250).boxed()
                .map(last -> (last % 2 == 0 ? "198.51.100." : "203.0.113.") + last).toList());
        String school = "192.0.2." + draw.between(10, 90);
        String attacker = addresses.get(logins.size());
        String stubborn = addresses.get(logins.size() + 1);
        String shared = addresses.get(logins.size() + 2);
        List<Attempt> day = new ArrayList<>();
        for (int i = 0; i < logins.size(); i++) {
            ordinary(draw, day, logins.get(i), school, addresses.get(i));
        }
        List<String> targets = draw.some(TRIED, logins);
        String victim = targets.get(draw.between(TRIED / 2, TRIED - 4));
        spray(draw, day, targets, victim, attacker);
        List<String> others = draw.shuffled(logins.stream().filter(login -> !targets.contains(login)).toList());
        String forgetful = others.getFirst();
        hammer(draw, day, forgetful, addresses.get(logins.indexOf(forgetful)), 7, true);
        hammer(draw, day, others.get(1), stubborn, 19, false);
        draw.some(SHARING, logins)
                .forEach(login -> day.add(new Attempt(draw.between(17 * 3600, 21 * 3600), login, shared, true)));
        day.sort(Comparator.comparingInt(Attempt::second));
        Map<String, String> values = Map.of("etablissement", school, "adresse", attacker, "identifiant", victim,
                "oublieux", forgetful, "insistante", stubborn, "partagee", shared, "essaye", targets.getFirst());
        return new Generated(values, files(day));
    }

    private static void ordinary(Draw draw, List<Attempt> day, String login, String school, String home) {
        for (int i = draw.between(2, 4); i > 0; i--) {
            int second = draw.between(8 * 3600, 17 * 3600);
            if (draw.between(1, 6) == 1) {
                day.add(new Attempt(second - draw.between(9, 25), login, school, false));
            }
            day.add(new Attempt(second, login, school, true));
        }
        if (draw.between(1, 3) == 1) {
            day.add(new Attempt(draw.between(6 * 3600, 17 * 3600), login, home, true));
        }
        int evening = draw.between(18 * 3600, 22 * 3600);
        if (draw.between(1, 5) == 1) {
            day.add(new Attempt(evening - draw.between(9, 25), login, home, false));
        }
        day.add(new Attempt(evening, login, home, true));
    }

    /** Two slow rounds over all targets; the victim's account opens in the second, and is visited again. */
    private static void spray(Draw draw, List<Attempt> day, List<String> targets, String victim, String attacker) {
        int second = 7 * 3600 + draw.between(0, 1800);
        for (int round = 1; round <= 2; round++) {
            for (String target : targets) {
                boolean opens = round == 2 && target.equals(victim);
                day.add(new Attempt(second, target, attacker, opens));
                if (opens) {
                    day.add(new Attempt(second + draw.between(200, 900), target, attacker, true));
                }
                second += draw.between(1200, 1700);
            }
        }
    }

    private static void hammer(Draw draw, List<Attempt> day, String login, String address, int failures,
            boolean opens) {
        int second = draw.between(18 * 3600, 20 * 3600);
        for (int i = 0; i < failures; i++) {
            day.add(new Attempt(second, login, address, false));
            second += draw.between(11, 40);
        }
        if (opens) {
            day.add(new Attempt(second, login, address, true));
        }
    }

    private static List<GeneratedFile> files(List<Attempt> day) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Heure", "Identifiant", "Adresse IP", "Résultat"));
        day.forEach(attempt -> rows.add(List.of(clock(attempt.second()), attempt.login(), attempt.address(),
                attempt.opened() ? "réussite" : "échec")));
        List<List<Cell>> cells = rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        List<GeneratedFile> files = new ArrayList<>(Spreadsheets.both("journal", List.of(new Sheet("Journal", cells))));
        files.add(Csv.of("journal.csv", rows));
        return files;
    }

    private static String clock(int second) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    }
}
