package org.sextant.challenges.generator.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Block;
import org.sextant.challenges.generator.file.TextDocuments;

/**
 * The privacy policy of a service as a document: kind by kind of data, how long it is kept while the account is open
 * and after it is closed, and who gets it.
 *
 * <p>Values: {@code service}; {@code donneeGardee} and {@code mois} (after closing; an answer), {@code moisOuvert}
 * (while open), {@code moisAutre} (of other data); {@code donneeTransmise} and {@code societe} (an answer),
 * {@code autreSociete} (gets other data).
 */
public final class PrivacyPolicy implements Generator {
    private static final int KEPT_FOR_ONESELF = 2;
    private static final CountParameter KINDS = new CountParameter("rubriques", 7, 5, 9);
    private static final List<String> SERVICES = List.of("Vadrouille", "Balado", "Tandem", "Foulées", "Sentiers",
            "Passerelle", "Grand Air", "Escapade");
    private static final List<String> COMPANIES = List.of("Mesuralis", "Datanord", "Kartago", "Pixelor",
            "Colibri Stat", "Relais Douze", "Sondéa", "Vernet et Filles", "Okapi Conseil", "Nuagia");

    /** A kind of data: what a question calls it, its heading, when it is taken, what those who get it do with it. */
    private record Kind(String called, String heading, String taken, String use) {
    }

    private static final List<Kind> ALL = List.of(
            new Kind("la position de l'appareil", "Position",
                    "Pendant une sortie, nous enregistrons la position de votre appareil toutes les dix secondes.",
                    "compte les promeneurs sur chaque chemin"),
            new Kind("les photos", "Photos",
                    "Nous gardons les photos que vous ajoutez à une sortie, avec le jour et l'heure.",
                    "retire celles qui sont floues"),
            new Kind("les contacts du téléphone", "Contacts",
                    "Si vous cherchez vos amis, nous copions les noms et numéros de votre carnet d'adresses.",
                    "recherche qui est déjà inscrit"),
            new Kind("la fréquence cardiaque", "Mesures du corps",
                    "Si vous portez une montre connectée, nous recevons votre fréquence cardiaque.",
                    "prépare les conseils d'entraînement"),
            new Kind("les achats", "Boutique",
                    "Quand vous achetez un équipement ou une carte, nous notons votre choix et le prix payé.",
                    "envoie les colis"),
            new Kind("les messages", "Messagerie",
                    "Les messages échangés entre membres sont enregistrés sur nos serveurs.",
                    "recherche les propos interdits"),
            new Kind("l'adresse postale", "Adresse",
                    "Nous demandons votre adresse postale pour la carte de membre.", "imprime les cartes de membre"),
            new Kind("les recherches", "Recherches",
                    "Chaque mot tapé dans la barre de recherche est noté, avec l'heure.",
                    "choisit les publicités affichées"),
            new Kind("le modèle de l'appareil", "Appareil",
                    "À chaque ouverture, nous notons le modèle de votre appareil et la version de son système.",
                    "mesure les pannes"));

    @Override
    public String name() {
        return "politique-confidentialite";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return KINDS.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String service = draw.one(SERVICES);
        List<Kind> kinds = draw.some(KINDS.in(parameters), ALL);
        List<Integer> months = draw.shuffled(IntStream.rangeClosed(2, 24).boxed().toList());
        List<String> companies = draw.some(kinds.size(), COMPANIES);
        List<List<Block>> parts = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            boolean shared = i < kinds.size() - KEPT_FOR_ONESELF;
            parts.add(part(draw, kinds.get(i), months.get(2 * i), months.get(2 * i + 1),
                    shared ? companies.get(i) : ""));
        }
        Map<String, String> values = Map.of("service", service, "donneeGardee", kinds.getFirst().called(),
                "mois", String.valueOf(months.get(1)), "moisOuvert", String.valueOf(months.getFirst()),
                "moisAutre", String.valueOf(months.get(3)), "donneeTransmise", kinds.get(1).called(),
                "societe", companies.get(1), "autreSociete", companies.getFirst());
        return new Generated(values, TextDocuments.both("politique-de-confidentialite",
                document(service, draw.shuffled(parts))));
    }

    private static List<Block> part(Draw draw, Kind kind, int open, int closed, String company) {
        String kept = draw.between(0, 1) == 0
                ? "Ces données sont gardées " + open
                        + " mois tant que votre compte est ouvert. Une fois le compte fermé, "
                        + "elles restent encore " + closed + " mois dans nos archives."
                : "Après la fermeture de votre compte, ces données sont effacées au bout de " + closed
                        + " mois ; tant qu'il est ouvert, elles le sont au bout de " + open + " mois.";
        String given = company.isEmpty()
                ? "Ces données ne sont transmises à aucune autre société."
                : "Ces données sont transmises à la société " + company + ", qui " + kind.use() + ".";
        return List.of(new Block.Heading(2, kind.heading()), new Block.Paragraph(kind.taken()),
                draw.between(0, 1) == 0
                        ? new Block.Paragraph(kept + " " + given)
                        : new Block.Paragraph(given + " " + kept));
    }

    private static List<Block> document(String service, List<List<Block>> parts) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Heading(1, "Politique de confidentialité : " + service),
                new Block.Paragraph(
                        "Votre vie privée nous est chère. Ce document dit quelles données nous recueillons, "
                                + "combien de temps nous les gardons et à qui nous les transmettons."),
                new Block.Paragraph("Le compte se ferme dans le menu Réglages. Sa fermeture est immédiate.")));
        parts.forEach(blocks::addAll);
        blocks.addAll(List.of(new Block.Heading(2, "Sécurité"),
                new Block.Paragraph(
                        "Les données circulent chiffrées. Nos serveurs sont en Europe et sont contrôlés tous "
                                + "les 6 mois."),
                new Block.Heading(2, "Vos droits"),
                new Block.Paragraph(
                        "Vous pouvez demander une copie de vos données, les faire corriger ou effacer. Nous "
                                + "répondons en moins de 1 mois."),
                new Block.Heading(2, "Changements"),
                new Block.Paragraph("Si cette politique change, vous êtes prévenu par courriel 2 mois avant.")));
        return List.copyOf(blocks);
    }
}
