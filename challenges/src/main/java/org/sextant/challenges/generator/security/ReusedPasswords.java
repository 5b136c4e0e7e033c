package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * A person's accounts with their passwords, as a password manager exports them. One service was robbed of its
 * passwords: how many other accounts have exactly the same one? Passwords that only look like it and another password
 * that serves several times stand in the way.
 *
 * <p>Parameter: {@code comptes}, the rows, 20 to {@value #MOST}. Values: {@code prenom}, {@code service} (the one
 * that was robbed), {@code reponse}; wrong counts {@code avecservice} (the robbed account counted too),
 * {@code approchants} (the lookalikes counted too) and {@code total}.
 */
public final class ReusedPasswords implements Generator {
    private static final int MOST = 40;
    private static final int TWINS_ELSEWHERE = 3;
    private static final CountParameter ROWS = new CountParameter("comptes", 36, 20, MOST);
    private static final List<String> OWNERS = List.of("Samira", "Tiago", "Nour", "Mariam", "Lucas", "Ravi", "Kenza",
            "Bastien", "Fatou", "Mehdi", "Clara", "Duc", "Rose", "Pavel");
    private static final List<String> SERVICES = List.of("Agoranim", "Bibliotop", "Boutikado", "Brocabel", "Cantinéo",
            "Chantilib", "Cinébulle", "Covoiturama", "Dessinou", "Échecloud", "Fabulivre", "Forumiel", "Gazettine",
            "Guitarium", "Jardinéa", "Jeuxlune", "Kartopoly", "Lingolas", "Ludomance", "Maquétor", "Mélodiane",
            "Nagéo", "Objetrouve", "Parlotine", "Photofil", "Planibus", "Poterium", "Quizarium", "Randolien",
            "Recetteo", "Scolibri", "Sportalu", "Tchatelle", "Tricotine", "Troquéo", "Vélomune", "Vidéonuit",
            "Voyagélan", "Yogalie", "Zoothèque");
    private static final List<String> WORDS = List.of("Abricot", "Balcon", "Bougie", "Cactus", "Camion", "Caramel",
            "Chalet", "Citrouille", "Comete", "Dauphin", "Domino", "Ecureuil", "Falaise", "Fougere", "Galet",
            "Girafe", "Glacier", "Harpe", "Hibou", "Igloo", "Jonquille", "Kayak", "Lanterne", "Lavande", "Marmotte",
            "Moulin", "Muscade", "Nuage", "Olivier", "Orage", "Panier", "Parasol", "Pigeon", "Plateau", "Radeau",
            "Sirop", "Tambour", "Tortue", "Vallon", "Violon");

    @Override
    public String name() {
        return "comptes-reutilises";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return ROWS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int accounts = ROWS.in(parameters);
        String owner = draw.one(OWNERS);
        List<String> services = draw.some(accounts, SERVICES);
        int same = draw.between(4, 7);
        int near = draw.between(2, 3);
        List<String> passwords = passwords(draw, accounts, same, near);
        List<String> logins = List.of(plain(owner) + "@courrier.example", plain(owner) + draw.between(11, 98));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            rows.add(row(services.get(i), plain(services.get(i)) + ".example", draw.one(logins), passwords.get(i)));
        }
        List<List<Cell>> table = new ArrayList<>();
        table.add(row("Service", "Adresse", "Identifiant", "Mot de passe"));
        table.addAll(draw.shuffled(rows));
        Map<String, String> values = Map.of("prenom", owner, "service", services.getFirst(),
                "reponse", String.valueOf(same), "avecservice", String.valueOf(same + 1),
                "approchants", String.valueOf(same + near), "total", String.valueOf(accounts));
        return new Generated(values,
                Spreadsheets.both("comptes-" + plain(owner), List.of(new Sheet("Comptes", table))));
    }

    /** First the robbed one, then its equals, its lookalikes, another that serves several times, and single ones. */
    private static List<String> passwords(Draw draw, int accounts, int same, int near) {
        List<String> words = draw.some(accounts, WORDS);
        int tens = draw.between(2, 5);
        int units = draw.between(6, 9);
        String robbed = words.getFirst() + "-" + tens + units;
        List<String> lookalikes = List.of(words.getFirst() + "-" + units + tens,
                words.getFirst() + "-" + (tens - 1) + units, words.getFirst() + tens + units);
        String elsewhere = words.get(1) + "-" + draw.between(21, 89);
        List<String> passwords = new ArrayList<>();
        for (int i = 0; i <= same; i++) {
            passwords.add(robbed);
        }
        passwords.addAll(draw.some(near, lookalikes));
        for (int i = 0; i < TWINS_ELSEWHERE; i++) {
            passwords.add(elsewhere);
        }
        for (int i = 2; passwords.size() < accounts; i++) {
            passwords.add(words.get(i) + "-" + draw.between(21, 89));
        }
        return passwords;
    }

    private static List<Cell> row(String service, String address, String login, String password) {
        return List.of(Cell.of(service), Cell.of(address), Cell.of(login), Cell.of(password));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('é', 'e').replace('è', 'e').replace('É', 'e');
    }
}
