package org.sextant.challenges.generator.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.sextant.challenges.generator.CountParameter;
import org.sextant.challenges.generator.Draw;
import org.sextant.challenges.generator.Generated;
import org.sextant.challenges.generator.Generator;
import org.sextant.challenges.generator.file.Grid;
import org.sextant.challenges.generator.file.Spreadsheets;

/**
 * Messages of a month, each told honest or fraudulent by hand, and rules that a filter might follow. Rules that stop
 * most frauds stop too many honest messages as well; the rule that stops no honest one lets most frauds pass.
 * What honest people do decides which of three rules is best.
 *
 * <p>Parameter: {@code honnetes}, how many. Values: {@code limite} (how many honest messages a rule may stop); {@code
 * regle} and {@code passent} (the answer: the best rule, how many frauds it lets pass), {@code severe} (stops most
 * frauds), {@code prudente} (stops no honest message, and fewer frauds), {@code arrete} (how many frauds the best rule
 * stops), {@code fraudes} (all).
 */
public final class FilterRules implements Generator {
    private static final CountParameter HONEST = new CountParameter("honnetes", 90, 80, 120);
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F");
    private static final String FAILED = "échoué";
    private static final String PASSED = "réussi";
    private static final String PROGRAM = "programme";
    private static final List<String> HARMLESS = List.of("aucune", "aucune", "document", "image");
    private static final int YOUNG = 30;
    private static final int MAY_STOP = 2;
    /** Honest people who send programs; 0 are those who do not. */
    private static final int PROGRAMS = 1;
    /** Honest people with a new domain who shorten links. */
    private static final int SHORT_LINKS = 2;

    private record Message(int age, String dmarc, String attached, boolean shortened, boolean fraud) {
    }

    /** One case or two: it stops what falls under either. */
    private record Rule(String one, String other, Predicate<Message> stops) {
    }

    private static final Predicate<Message> NEW = message -> message.age() < YOUNG;
    private static final Predicate<Message> UNPROVEN = message -> message.dmarc().equals(FAILED);
    private static final Predicate<Message> ARMED = message -> message.attached().equals(PROGRAM);
    private static final List<Rule> RULES = List.of(
            new Rule("Le domaine a moins de 30 jours", "Le contrôle DMARC a échoué", NEW.or(UNPROVEN)),
            new Rule("Le contrôle DMARC a échoué", "", UNPROVEN),
            new Rule("Le domaine a moins de 30 jours et le contrôle DMARC a échoué", "", NEW.and(UNPROVEN)),
            new Rule("Le domaine a moins de 30 jours et le contrôle DMARC a échoué", "La pièce jointe est un programme",
                    NEW.and(UNPROVEN).or(ARMED)),
            new Rule("Le domaine a moins de 30 jours et le message a un lien raccourci", "",
                    NEW.and(Message::shortened)),
            new Rule("La pièce jointe est un programme", "", ARMED));

    @Override
    public String name() {
        return "regles-de-filtrage";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public JsonNode parameters() {
        return HONEST.schema();
    }

    @Override
    public Generated generate(RandomGenerator random, JsonNode parameters) {
        Draw draw = new Draw(random);
        int habits = draw.between(0, 2);
        List<Message> messages = new ArrayList<>();
        honest(draw, messages, habits, HONEST.in(parameters));
        add(messages, draw.between(10, 12), () -> new Message(draw.between(1, 29), FAILED, "aucune", false, true));
        add(messages, draw.between(3, 4), () -> new Message(draw.between(1, 29), FAILED, "document", true, true));
        add(messages, draw.between(3, 5), () -> new Message(draw.between(200, 3000), PASSED, PROGRAM, false, true));
        add(messages, draw.between(3, 5) + (habits == SHORT_LINKS ? 5 : 0),
                () -> new Message(draw.between(1, 29), PASSED, "document", true, true));
        add(messages, draw.between(3, 5), () -> new Message(draw.between(400, 5000), FAILED, "document", true, true));
        add(messages, draw.between(2, 4), () -> new Message(draw.between(400, 5000), PASSED, "aucune", false, true));
        List<Rule> rules = draw.shuffled(RULES);
        Grid table = new Grid("N°", "Âge du domaine (jours)", "Contrôle DMARC", "Pièce jointe", "Lien raccourci",
                "Nature");
        List<Message> mixed = draw.shuffled(messages);
        for (int i = 0; i < mixed.size(); i++) {
            Message message = mixed.get(i);
            table.row(i + 1, message.age(), message.dmarc(), message.attached(), message.shortened() ? "oui" : "non",
                    message.fraud() ? "frauduleux" : "honnête");
        }
        Grid choice = new Grid("Règle", "Premier cas", "Second cas");
        rules.forEach(rule -> choice.row(LETTERS.get(rules.indexOf(rule)), rule.one(), rule.other()));
        long frauds = messages.stream().filter(Message::fraud).count();
        Comparator<Rule> byStopped = Comparator.comparingLong(rule -> stopped(messages, rule, true));
        Rule best = rules.stream().filter(rule -> stopped(messages, rule, false) <= MAY_STOP).max(byStopped)
                .orElseThrow();
        Rule severe = rules.stream().max(byStopped).orElseThrow();
        Rule careful = rules.stream().filter(rule -> stopped(messages, rule, false) == 0).max(byStopped).orElseThrow();
        long caught = stopped(messages, best, true);
        return new Generated(Map.of("limite", String.valueOf(MAY_STOP), "regle", LETTERS.get(rules.indexOf(best)),
                "passent", String.valueOf(frauds - caught), "severe", LETTERS.get(rules.indexOf(severe)), "prudente",
                LETTERS.get(rules.indexOf(careful)), "arrete", String.valueOf(caught), "fraudes",
                String.valueOf(frauds)),
                Spreadsheets.both("filtrage", List.of(table.sheet("Messages"), choice.sheet("Règles"))));
    }

    /** Clubs whose domain is new, lists that break the check, some that do both, tools or short links by habit. */
    private static void honest(Draw draw, List<Message> messages, int habits, int count) {
        int both = habits == SHORT_LINKS ? draw.between(MAY_STOP + 1, MAY_STOP + 2) : draw.between(1, MAY_STOP);
        add(messages, draw.between(4, 6), () -> new Message(draw.between(3, 29), PASSED, "document", false, false));
        add(messages, draw.between(4, 6), () -> new Message(draw.between(300, 4000), FAILED, "aucune", false, false));
        add(messages, both, () -> new Message(draw.between(10, 29), FAILED, "aucune", false, false));
        add(messages, habits == SHORT_LINKS ? draw.between(1, MAY_STOP) : 0,
                () -> new Message(draw.between(10, 29), PASSED, "document", true, false));
        add(messages, habits == PROGRAMS ? 4 : 0,
                () -> new Message(draw.between(900, 5000), PASSED, PROGRAM, false, false));
        add(messages, count - messages.size(), () -> new Message(draw.between(60, 6000), PASSED, draw.one(HARMLESS),
                draw.between(0, 7) == 0, false));
    }

    private static void add(List<Message> messages, int count, Supplier<Message> message) {
        for (int i = 0; i < count; i++) {
            messages.add(message.get());
        }
    }

    private static long stopped(List<Message> messages, Rule rule, boolean fraud) {
        return messages.stream().filter(message -> message.fraud() == fraud).filter(rule.stops()).count();
    }
}
