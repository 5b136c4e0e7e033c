package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.GeneratedFile;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Archive;
import org.sextant.challenges.generator.file.Mail;

/**
 * An archive of nine messages received by an organization. One bears the address of its treasurer and is not from
 * there: DMARC fails by the word of the server that received it, whatever a server on the way claims, and answers go
 * elsewhere. The others are honest; some look odd, for they came through a mailing list that could not check them, or a
 * mailing service, or ask for a quick payment.
 *
 * <p>Values: {@code domaine} is that of the organization; {@code numero} is the false message and {@code reponse} where
 * its answers go; {@code affichee} is the address it shows and {@code retour} its return path; {@code liste},
 * {@code presse} and {@code service} are the numbers of honest messages.
 */
public final class SuspiciousMails implements Generator {
    private static final List<String> ORGANIZATIONS = List.of("atelier-du-canal", "chorale-des-docks", "club-horizon",
            "ferme-du-vallon", "maison-des-jeux", "radio-colline", "theatre-du-quai", "velo-solidaire");
    private static final List<String> ENDINGS = List.of("-compta", "-gestion", "-groupe", "-interne", "-paiements");
    private static final List<String> MAILERS = List.of("courrier-rapide.example", "postier-nord.example",
            "relais-messages.example");
    private static final List<String> PARTNERS = List.of("boulangerie-lumen.example", "imprimerie-sorbier.example",
            "transports-mistral.example", "librairie-archipel.example");
    private static final List<String> PEOPLE = List.of("Aminata Diop", "Bilal Haddad", "Carmen Ruiz", "Duc Nguyen",
            "Elena Popescu", "Farid Belkacem", "Grace Okafor", "Hina Tanaka", "Ivan Petrov", "Jeanne Morel");

    private static final List<List<String>> PRETEXTS = List.of(
            List.of("Point sur les virements", "Combien de virements attendent encore d'être validés ? Je n'ai pas le "
                    + "tableau sous la main, répondez simplement à ce message."),
            List.of("Changement de compte", "Notre fournisseur de chauffage a changé de banque. Dites-moi en réponse "
                    + "quand part le prochain paiement, je vous donnerai son nouveau compte."),
            List.of("Liste des membres", "Il me manque la liste des membres avec leurs dates de naissance. Pouvez-"
                    + "vous me l'envoyer en réponse ? Je boucle le dossier d'assurance."),
            List.of("Dossier de subvention", "La mairie réclame un relevé de notre compte pour le dossier. Envoyez-"
                    + "le-moi en réponse, je le transmets cet après-midi."));

    @Override
    public String name() {
        return "courriels-suspects";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return JsonNodeFactory.instance.objectNode().put("type", "object").put("additionalProperties", false);
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        String name = draw.one(ORGANIZATIONS);
        String home = name + ".example";
        String strange = name + draw.one(ENDINGS) + ".example";
        String mailer = draw.one(MAILERS);
        List<String> partners = draw.some(2, PARTNERS);
        List<String> people = draw.shuffled(PEOPLE);
        String treasurer = "tresorerie@" + home;
        String answers = address(people.get(0)) + "@" + strange;
        List<String> pretext = draw.one(PRETEXTS);
        List<MailMessage> messages = new ArrayList<>();
        messages.add(new MailMessage(people.get(0), treasurer, answers, "envoi@" + mailer,
                checks("pass", "none", "fail"),
                relayed("mail." + mailer, "pass", "pass", "pass", home), pretext.getFirst(), pretext.getLast()));
        messages.add(inside(people.get(0), treasurer, treasurer, "Facture urgente", "La facture du chauffagiste doit "
                + "être payée avant ce soir, sur le compte habituel. Merci de vous en occuper en priorité."));
        messages.add(inside(people.get(1), "direction@" + home, "secretariat@" + home, "Conseil du trimestre",
                "Merci d'indiquer au secrétariat si vous serez présents au conseil."));
        messages.add(inside(people.get(2), "secretariat@" + home, "secretariat@" + home, "Trousseaux du local",
                "Deux trousseaux ne sont pas revenus. Merci de les déposer à l'accueil."));
        messages.add(inside(people.get(3), "technique@" + home, "technique@" + home, "Coupure du serveur",
                "Le serveur de fichiers sera arrêté demain de midi à 14 h. Pensez à fermer vos documents."));
        messages.add(new MailMessage(people.get(4), "benevoles@" + home, "benevoles@" + home,
                "retours@listes-libres.example", checks("fail", "pass", "pass"),
                relayed("listes-libres.example", "softfail", "temperror", "fail", home), "Planning du samedi",
                "Il manque deux personnes à la buvette."));
        messages.add(new MailMessage(people.get(5), "infos@" + partners.get(0), "contact@" + partners.get(0),
                "envoi@" + mailer, checks("pass", "pass", "pass"), "", "Nos tarifs de saison",
                "Voici nos nouveaux tarifs. Répondez à ce message pour toute commande."));
        messages.add(new MailMessage(people.get(6), "facturation@" + partners.get(1), "facturation@" + partners.get(1),
                "facturation@" + partners.get(1), checks("pass", "pass", "pass"), "", "Facture du mois",
                "Vous trouverez le montant de la facture dans votre espace client. Règlement sous trente jours."));
        messages.add(inside(people.get(7), "accueil@" + home, "accueil@" + home, "Objets perdus",
                "Une écharpe et un casque attendent leur propriétaire à l'accueil."));
        List<MailMessage> order = draw.shuffled(messages);
        OffsetDateTime time = LocalDate.of(2025, draw.between(1, 3), draw.between(1, 20))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)).atTime(8, draw.between(0, 50))
                .atOffset(ZoneOffset.ofHours(1));
        List<GeneratedFile> files = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            time = time.plusMinutes(draw.between(25, 90));
            files.add(Mail.eml("messages/message-" + (i + 1) + ".eml", order.get(i).headers(home, time, draw),
                    "Bonjour,\n\n" + order.get(i).body() + "\n\n" + order.get(i).person() + "\n"));
        }
        return new Generated(
                Map.of("domaine", home, "numero", number(order, messages.get(0)), "reponse", answers, "affichee",
                        treasurer, "retour", "envoi@" + mailer, "presse", number(order, messages.get(1)), "liste",
                        number(order, messages.get(5)), "service", number(order, messages.get(6))),
                List.of(Archive.zip("messages.zip", files)));
    }

    private static MailMessage inside(String person, String from, String answers, String subject, String body) {
        return new MailMessage(person, from, answers, from, checks("pass", "pass", "pass"), "", subject, body);
    }

    private static List<String> checks(String spf, String dkim, String dmarc) {
        return List.of(spf, dkim, dmarc);
    }

    /** What a server on the way says to have found; another may say so in good faith or in bad. */
    private static String relayed(String server, String spf, String dkim, String dmarc, String home) {
        return "i=1; " + server + "; spf=" + spf + "; dkim=" + dkim + "; dmarc=" + dmarc + " header.from=" + home;
    }

    private static String number(List<MailMessage> order, MailMessage message) {
        return String.valueOf(order.indexOf(message) + 1);
    }

    private static String address(String person) {
        return person.toLowerCase(Locale.ROOT).replace(' ', '.');
    }
}
