package org.sextant.challenges.generator.solver;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.sextant.challenges.generator.solver.Tables.only;

/** Solvers of what is to be found about accounts and passwords. */
final class AccountSolvers {
    private static final Pattern BASIC = Pattern.compile("Authorization: Basic (\\S+)");

    private AccountSolvers() {
    }

    /** How many other accounts have exactly the password that was stolen. */
    static Map<String, String> reusedPasswords(Handout handout) {
        List<Row> accounts = handout.table();
        String stolen = only(accounts.stream().filter(row -> row.get("Service").equals(handout.told("service")))
                .map(row -> row.get("Mot de passe")).toList());
        long same = accounts.stream().filter(row -> row.get("Mot de passe").equals(stolen)).count();
        return Map.of("reponse", String.valueOf(same - 1));
    }

    /** The outer address that failed on most accounts before it opened one. */
    static Map<String, String> signInLog(Handout handout) {
        String school = handout.told("etablissement");
        Map<String, Set<String>> tried = new TreeMap<>();
        Map<String, String> opened = new HashMap<>();
        for (Row row : handout.table()) {
            String address = row.get("Adresse IP");
            boolean success = row.get("Résultat").equals("réussite");
            if (!address.equals(school) && success && tried.containsKey(address)) {
                opened.merge(address, row.get("Identifiant"), (one, other) -> one);
            } else if (!address.equals(school) && !success) {
                tried.computeIfAbsent(address, key -> new TreeSet<>()).add(row.get("Identifiant"));
            }
        }
        int most = opened.keySet().stream().mapToInt(address -> Tables.in(tried, address).size()).max().orElseThrow();
        String attacker = only(
                opened.keySet().stream().filter(address -> Tables.in(tried, address).size() == most).toList());
        return Map.of("adresse", attacker, "identifiant", Tables.in(opened, attacker));
    }

    /** The accounts whose name and password travelled without encryption: by FTP, or by the Basic scheme of HTTP. */
    static Map<String, String> trafficCapture(Handout handout) {
        List<String> byFtp = new ArrayList<>();
        List<String> byHttp = new ArrayList<>();
        Map<String, String> users = new HashMap<>();
        for (Row row : handout.table()) {
            String content = row.get("Contenu");
            String way = row.get("Source") + " " + row.get("Destination");
            Matcher basic = BASIC.matcher(content);
            if (row.get("Protocole").equals("FTP") && content.startsWith("USER ")) {
                users.put(way, content.substring(5));
            } else if (row.get("Protocole").equals("FTP") && content.startsWith("PASS ")) {
                byFtp.add(users.getOrDefault(way, ""));
            } else if (row.get("Protocole").equals("HTTP") && basic.find()) {
                String pair = new String(Base64.getDecoder().decode(basic.group(1)), StandardCharsets.UTF_8);
                byHttp.add(pair.substring(0, pair.indexOf(':')));
            }
        }
        return Map.of("premier", only(byHttp.stream().distinct().toList()), "second",
                only(byFtp.stream().distinct().toList()));
    }
}
