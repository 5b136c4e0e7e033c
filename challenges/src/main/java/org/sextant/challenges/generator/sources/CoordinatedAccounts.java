package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Messages about a project, some of whose texts appear many times. A group of accounts publishes the same texts within
 * minutes of each other, three times or more; one of them follows four minutes behind. Others come a little too late, or
 * do so twice, and many repeat the same texts hours later; some send
 * one such text three times in a row, and some send each of their own messages twice. So every word of the rule counts.
 *
 * <p>Parameter: {@code projet}. Values: {@code sujet}; {@code suspects} and {@code ancien} (the answer: how many
 * accounts are suspect, which of them was made first), {@code deuxFois} (as if twice were enough), {@code memeTexte}
 * (as if time did not count), {@code sansAutre} (as if one's own messages counted), {@code sansDifferents} (as if one
 * text thrice were three), {@code dixMinutes} and {@code quatreMinutes} (with ten minutes, with less than four), {@code
 * plusAncien} (the oldest account that repeated a text).
 */
public final class CoordinatedAccounts implements Generator {
    private static final ChoiceParameter PROJECT = new ChoiceParameter("projet", List.of("pont", "piscine", "marche"));
    private static final List<String> SUBJECTS = List.of("le nouveau pont", "la piscine municipale",
            "le marché couvert");
    private static final List<String> CLAIMS = List.of("ne répond à aucune demande des habitants",
            "coûtera le double de ce qui est annoncé", "profite toujours aux mêmes", "se fait sans aucune enquête",
            "va doubler les impôts", "ne servira à personne l'hiver", "est un caprice du conseil",
            "fera fuir les commerces");
    private static final List<String> OPINIONS = List.of("Je trouve que c'est une bonne idée.",
            "Le stationnement m'inquiète un peu.", "Les plans sont affichés à la mairie.",
            "On en parlera à la réunion de jeudi.", "On aimerait voir les comptes.", "Mes voisins sont partagés.",
            "Enfin du nouveau dans le centre !", "Ce sera utile aux enfants.", "Qui a vu la maquette ?",
            "Et pour les personnes en fauteuil, qu'est-ce qui est prévu ?", "Mon père attend cela depuis vingt ans.",
            "J'irai à la visite de samedi.", "Le bruit des travaux va être pénible.",
            "Combien de temps tout cela dure ?",
            "L'architecte était très clair hier soir.", "J'aurais préféré qu'on garde les arbres.",
            "Pourquoi pas un référendum ?", "Le dossier est long, mais il se lit bien.",
            "Bravo aux agents de la ville !",
            "Je n'ai pas encore d'avis.", "Ma rue sera coupée tout l'automne.", "On nous promet une ouverture en mai.",
            "Le journal en parle en page 4.", "Il faudrait aussi des bancs.", "Est-ce que le bus passera par là ?",
            "Ma fille trouve le projet joli.", "J'ai posé la question, j'attends la réponse.",
            "Le quartier en a besoin.", "Qui paie, la ville ou la région ?", "Les commerçants ont été invités mardi.",
            "J'ai changé d'avis après la réunion.", "Moi, je regarde surtout le prix.");
    private static final List<String> STEMS = List.of("arbre", "brise", "comete", "digue", "ecume", "fougere", "grive",
            "houle", "iris", "jonc", "lande", "mesange", "noria", "orage", "pinson", "quartz");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final int ACCOUNTS = 34;
    private static final int DAY = 24 * 60;

    private record Post(int minute, String account, String text) {
    }

    @Override
    public String name() {
        return "comptes-coordonnes";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return PROJECT.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String subject = SUBJECTS.get(PROJECT.index(parameters));
        List<String> names = draw.some(ACCOUNTS, STEMS.stream()
                .flatMap(stem -> IntStream.of(7, 24, 59).mapToObj(i -> stem + "_" + i)).toList());
        int group = draw.between(5, 8);
        int twice = draw.between(3, 5);
        int insisting = draw.between(1, 2);
        int doubling = insisting + draw.between(1, 2);
        List<String> suspects = names.subList(0, group);
        List<String> twices = names.subList(group, group + twice);
        List<String> late = names.subList(group + twice, group + twice + draw.between(6, 9));
        List<String> others = names.subList(group + twice + late.size(), ACCOUNTS);
        List<String> tardy = others.subList(doubling + insisting, doubling + insisting + draw.between(1, 2));
        List<String> texts = draw.some(5, CLAIMS).stream().map(claim -> upper(subject) + " " + claim + ".").toList();
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int wave = i;
            int start = i * DAY + 60 * draw.between(8, 10) + draw.between(0, 40);
            List<String> now = new ArrayList<>(IntStream.range(0, group).filter(k -> k > 0 && (k + wave) % 5 > 1)
                    .mapToObj(suspects::get).toList());
            now.addAll(IntStream.range(0, twice).filter(k -> (k + wave) % 5 < 2).mapToObj(twices::get).toList());
            if (i < insisting) {
                for (int again = 0; again < 3; again++) {
                    posts.add(new Post(start + again, others.get(i), texts.get(i)));
                }
            }
            int minute = start;
            for (String account : draw.shuffled(now)) {
                posts.add(new Post(minute, account, texts.get(i)));
                minute += draw.between(1, 3);
            }
            minute = posts.getLast().minute();
            if (i > 1) {
                minute += 4;
                posts.add(new Post(minute, suspects.getFirst(), texts.get(i)));
            }
            if (i < 3) {
                for (String account : tardy) {
                    minute += draw.between(6, 8);
                    posts.add(new Post(minute, account, texts.get(i)));
                }
            }
            minute = start + 150;
            for (String account : draw.shuffled(late)) {
                posts.add(new Post(minute, account, texts.get(i)));
                minute += draw.between(12, 40);
            }
        }
        posts.addAll(opinions(draw, names));
        posts.addAll(doubled(draw, others.subList(insisting, insisting + doubling)));
        posts.sort(Comparator.comparingInt(Post::minute).thenComparing(Post::account));
        Grid messages = new Grid("Jour", "Heure", "Compte", "Texte");
        posts.forEach(post -> messages.row(FIRST.plusDays(post.minute() / DAY),
                LocalTime.of(post.minute() % DAY / 60, post.minute() % 60), post.account(), post.text()));
        List<LocalDate> days = draw.some(ACCOUNTS, IntStream.range(0, 2500).mapToObj(FIRST.minusDays(30)::minusDays)
                .toList()).stream().sorted().toList();
        List<String> byAge = byAge(draw, names, late.getFirst());
        Grid accounts = new Grid("Compte", "Créé le");
        names.stream().sorted().forEach(name -> accounts.row(name, days.get(byAge.indexOf(name))));
        return new Generated(Map.of("sujet", subject, "suspects", String.valueOf(group), "ancien",
                byAge.stream().filter(suspects::contains).findFirst().orElseThrow(), "deuxFois",
                String.valueOf(group + twice), "memeTexte",
                String.valueOf(group + twice + late.size() + insisting + doubling + tardy.size()), "sansAutre",
                String.valueOf(group + doubling), "sansDifferents", String.valueOf(group + insisting), "plusAncien",
                byAge.getFirst(), "dixMinutes", String.valueOf(group + tardy.size()), "quatreMinutes",
                String.valueOf(group - 1)),
                Spreadsheets.both("messages", List.of(messages.sheet("Messages"), accounts.sheet("Comptes"))));
    }

    /** In the evening, and none twice on one day. */
    private static List<Post> opinions(Draw draw, List<String> names) {
        List<String> drawn = draw.shuffled(OPINIONS);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 2 * names.size(); i++) {
            int day = i / drawn.size();
            posts.add(new Post(day * DAY + draw.between(18 * 60, 23 * 60), names.get(i % names.size()),
                    drawn.get(i % drawn.size())));
        }
        return posts;
    }

    /** Three messages each, on the days after those of the other opinions, every one sent again a minute later. */
    private static List<Post> doubled(Draw draw, List<String> names) {
        List<String> drawn = draw.shuffled(OPINIONS);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < 3 * names.size(); i++) {
            int minute = (3 + i % 3) * DAY + draw.between(18 * 60, 23 * 60);
            posts.add(new Post(minute, names.get(i / 3), drawn.get(i)));
            posts.add(new Post(minute + 1, names.get(i / 3), drawn.get(i)));
        }
        return posts;
    }

    private static List<String> byAge(Draw draw, List<String> names, String oldest) {
        List<String> mixed = new ArrayList<>(draw.shuffled(names));
        mixed.remove(oldest);
        mixed.addFirst(oldest);
        return List.copyOf(mixed);
    }

    private static String upper(String subject) {
        return subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
    }
}
