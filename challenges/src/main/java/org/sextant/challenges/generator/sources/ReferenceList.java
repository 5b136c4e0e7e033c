package org.sextant.challenges.generator.sources;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.ChoiceParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * A list of references to proofread against its model: one lacks a date, one was consulted before it was published, one
 * stands out of the alphabetical order, by at least four places.
 */
public final class ReferenceList implements Generator {
    private static final ChoiceParameter TOPIC = new ChoiceParameter("sujet",
            List.of("volcans", "abeilles", "ponts", "langues"));
    private static final List<String> TOPICS = List.of("Vivre près d'un volcan", "Les abeilles en ville",
            "Les grands ponts", "Les langues menacées");
    private static final List<List<String>> TITLES = List.of(
            List.of("Habiter au pied du cratère", "Pourquoi les cendres rendent les sols fertiles",
                    "Le réseau d'alerte expliqué", "Lire une carte des risques", "Ce que mesure un sismomètre",
                    "Coulées et nuées ardentes", "Le retour des habitants", "Cultiver sur la lave",
                    "Se protéger des gaz", "Évacuer une île", "Un observatoire la nuit",
                    "Les sources chaudes du village"),
            List.of("Une ruche sur le toit", "Ce que butinent les citadines", "Compter les insectes du quartier",
                    "Abeilles sauvages, ces inconnues", "Le miel des villes est-il propre ?", "Fleurir les balcons",
                    "Apiculture et règlement", "Trop de ruches en ville ?", "Un hôtel à insectes à l'école",
                    "Journal d'un rucher de quartier", "Que faire d'un essaim", "Le frelon et la ruche"),
            List.of("Comment tient un pont suspendu", "Haubans et câbles", "Le chantier vu d'en bas",
                    "Surveiller le béton", "Histoire d'un viaduc", "Le vent, ennemi des tabliers",
                    "Peindre dix mille tonnes d'acier", "Passer la vallée", "La pile et le courant",
                    "Essais de charge", "Un pont de corde au village", "Bâtir sur la vase"),
            List.of("Enregistrer les derniers locuteurs", "Une école en deux langues", "Pourquoi une langue disparaît",
                    "La carte des langues du monde", "Un clavier pour le kalinga", "Dictionnaires de voisins",
                    "Chanter pour transmettre", "Langue des signes de village",
                    "Radios du bout du monde", "Noms de lieux oubliés", "Traduire sans dictionnaire",
                    "Apprendre de sa grand-mère"));
    private static final List<String> AUTHORS = List.of("ABDELLI, Nour", "BARBOSA, Inês", "CARVALHO, Rui",
            "DIALLO, Mamadou", "ERIKSEN, Liv", "FERRARI, Paola", "GUPTA, Ravi", "HAMDI, Salma", "IBARRA, Lucas",
            "JANSEN, Pieter", "KONATÉ, Awa", "LEFORT, Camille", "MARTIN, Denis", "NAKATA, Yuki", "OUEDRAOGO, Issa",
            "PETROVA, Irina", "QUÉRÉ, Maëlle", "RAKOTO, Hery", "SORIANO, Elena", "TRAN, Minh", "URBAIN, Sophie",
            "VASSEUR, Théo", "WOJCIK, Ewa", "YILMAZ, Deniz", "ZIANI, Samir");
    private static final List<String> SITES = List.of("Terres et gens", "Planète curieuse", "Le Cahier des sciences",
            "Savoirs ouverts", "La Revue du dehors", "Atlas pour tous", "Regards croisés");
    private static final List<String> ADDRESSES = List.of("terres-et-gens", "planete-curieuse", "cahier-sciences",
            "savoirs-ouverts", "revue-du-dehors", "atlas-pour-tous", "regards-croises");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final int LENGTH = 12;

    @Override
    public String name() {
        return "sitographie-a-relire";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return TOPIC.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int topic = TOPIC.index(parameters);
        List<String> references = new ArrayList<>(
                references(draw.some(LENGTH, AUTHORS).stream().sorted().toList(), draw.shuffled(TITLES.get(topic)),
                        draw));
        int from = draw.between(8, LENGTH - 2);
        int to = draw.between(1, from - 5);
        references.add(to, references.remove(from));
        List<Integer> flawed = draw.shuffled(List.of(draw.between(to + 1, to + 2), draw.between(from, LENGTH - 1)));
        int incomplete = flawed.get(0);
        int impossible = flawed.get(1);
        references.set(incomplete, references.get(incomplete).replaceFirst(", \\d[^.»]*\\. https", ". https"));
        references.set(impossible, consultedTooEarly(references.get(impossible)));
        return new Generated(
                Map.of("travail", TOPICS.get(topic), "incomplete", text(incomplete), "impossible", text(impossible),
                        "deplacee", text(to), "voisine", text(to - 1)),
                TextDocuments.both("sitographie", blocks(TOPICS.get(topic), references)));
    }

    private static List<Block> blocks(String title, List<String> references) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(new Block.Heading(2, "Sitographie"));
        for (int i = 0; i < references.size(); i++) {
            blocks.add(new Block.Paragraph(text(i) + ". " + references.get(i)));
        }
        return blocks;
    }

    private static List<String> references(List<String> authors, List<String> titles, Draw draw) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            references.add(reference(authors.get(i), titles.get(i), draw));
        }
        return references;
    }

    private static String reference(String author, String title, Draw draw) {
        LocalDate published = LocalDate.of(draw.between(2016, 2022), draw.between(1, 12), draw.between(2, 28));
        LocalDate consulted = LocalDate.of(draw.between(2023, 2024), draw.between(1, 12), draw.between(2, 28));
        int site = draw.between(0, SITES.size() - 1);
        return author + ". « " + title + " ». " + SITES.get(site) + ", " + DAY.format(published) + ". https://"
                + ADDRESSES.get(site) + ".example/" + draw.between(1000, 9999)
                + " (consulté le " + DAY.format(consulted) + ")";
    }

    private static String consultedTooEarly(String reference) {
        int year = reference.lastIndexOf(' ') + 1;
        return reference.substring(0, year) + "2015)";
    }

    private static String text(int index) {
        return String.valueOf(index + 1);
    }
}
