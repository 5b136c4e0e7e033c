package org.sextant.studio.screen.edit;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.screen.FormFields;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.screen.edit.Sent.after;
import static org.sextant.studio.screen.edit.Sent.opened;
import static org.sextant.studio.screen.edit.Sent.send;

/** Windows that know nothing of each other: whatever was typed in one is there in the end, or is asked about. */
class NothingIsLostTest {
    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void whatIsTypedAfterAnotherWindowMadeARevisionGoesIntoANewCopyOfIt() {
        Studio author = author("a");
        String place = "/studio/edit/TUBE/moteurs";
        String left = opened(author, place);
        send(author, place, left, "commit", Map.of("/title/fr", "Révisé ailleurs", "reason", "Plus clair."));
        String joined = after(author, place, send(author, place, left, "save", Map.of("/title/en", "Typed here")));
        assertThat(joined).contains("data-editor", "Révisé ailleurs", "Typed here");
        send(author, place, joined, "commit", Map.of("reason", "Encore."));
        HttpResponse<String> apart = send(author, place, left, "save", Map.of("/title/fr", "Écrit ici"));
        assertThat(apart.statusCode()).isEqualTo(409);
        assertThat(apart.body()).contains("Révisé ailleurs", "Écrit ici");
    }

    @Test
    void whatAWindowHasIsAllThereAfterAnotherOneThrewTheCopyAway() {
        Studio author = author("b");
        String place = "/studio/edit/TUBE/requetes";
        opened(author, place);
        String saved = after(author, place,
                send(author, place, author.get(place).body(), "save", Map.of("/title/fr", "Enregistré avant")));
        send(author, place, author.get(place).body(), "discard", Map.of());
        assertThat(after(author, place, send(author, place, saved, "save", Map.of("/title/en", "Typed after"))))
                .contains("Enregistré avant", "Typed after");
    }

    @Test
    void whatDidNotConflictStaysWhenTheOtherWindowGoesOnWhileOneDecides() {
        Studio author = author("c");
        String place = "/studio/edit/TUBE/reperage";
        String one = opened(author, place);
        String other = opened(author, place);
        other = after(author, place, send(author, place, other, "save", Map.of("/title/fr", "Titre de là")));
        String merge = send(author, place, one, "save",
                Map.of("/title/fr", "Titre d'ici", "/description/fr", "Seulement ici")).body();
        send(author, place, other, "save", Map.of("/description/en", "Only from there"));
        HttpResponse<String> decided = send(author, place + "/merge", merge, "", Map.of("choice /title/fr", "mine"));
        assertThat(after(author, place, decided)).contains("Titre d&#39;ici", "Seulement ici", "Only from there");
    }

    @Test
    void whatIsDecidedAfterTheCopyIsGoneGoesIntoANewOne() {
        Studio author = author("d");
        String place = "/studio/edit/TUBE/sitographie";
        String one = opened(author, place);
        String other = opened(author, place);
        send(author, place, other, "save", Map.of("/title/fr", "Titre de là"));
        String merge = send(author, place, one, "save",
                Map.of("/title/fr", "Titre d'ici", "/description/fr", "Seulement ici")).body();
        send(author, place, author.get(place).body(), "discard", Map.of());
        HttpResponse<String> decided = send(author, place + "/merge", merge, "", Map.of("choice /title/fr", "mine"));
        assertThat(after(author, place, decided)).contains("Titre d&#39;ici", "Seulement ici");
    }

    @Test
    void whatIsTakenBackJoinsWhatWasBegunMeanwhile() {
        Studio author = author("e");
        String place = "/studio/edit/TUBE/flux-alertes";
        String gone = send(author, place, opened(author, place), "discard", Map.of("/title/fr", "Jeté")).body();
        send(author, place, opened(author, place), "save", Map.of("/title/en", "Written since"));
        assertThat(after(author, place, send(author, place + "/undo", gone, "", Map.of())))
                .contains("value=\"Jeté\"", "Written since");
        send(author, place, author.get(place).body(), "save", Map.of("/title/fr", "Autre"));
        HttpResponse<String> apart = send(author, place + "/undo", gone, "", Map.of());
        assertThat(apart.statusCode()).isEqualTo(409);
        assertThat(apart.body()).contains("Jeté", "Autre", "Written since");
    }

    @Test
    void whatIsTakenBackTakesNoRevisionBack() {
        String place = "/studio/edit/TUBE/applications";
        Studio ana = author("ana");
        Studio ben = author("ben");
        String gone = send(ana, place, opened(ana, place), "discard", Map.of("/title/en", "Hers")).body();
        send(ben, place, opened(ben, place), "commit", Map.of("/title/fr", "Le sien", "reason", "Ben."));
        assertThat(after(ana, place, send(ana, place + "/undo", gone, "", Map.of())))
                .contains("value=\"Hers\"", "value=\"Le sien\"");
    }

    @Test
    void whatAnotherWindowSavesWhileOneDecidesBetweenTwoAuthorsIsThereToo() {
        String place = "/studio/edit/TUBE/moteurs";
        Studio ana = author("ana");
        Studio ben = author("ben");
        String hers = opened(ana, place);
        String his = opened(ben, place);
        send(ana, place, hers, "commit", Map.of("reason", "Ana.", "/description/fr", "La sienne à elle"));
        send(ben, place, his, "commit", Map.of("reason", "Ben.", "/description/fr", "La sienne à lui"));
        String merge = ben.get(place + "/merge").body();
        send(ben, place, ben.get(place).body(), "save", Map.of("/description/en", "Saved meanwhile"));
        HttpResponse<String> decided = send(ben, place + "/merge", merge, "",
                Map.of("choice /description/fr", "theirs"));
        String merged = after(ben, place, decided);
        assertThat(merged).contains("La sienne à elle", "Saved meanwhile").doesNotContain("La sienne à lui",
                place + "/merge");
    }

    @Test
    void whatCouldNotBeSavedNeverPassesForWhatAnotherWindowSaved() {
        Studio author = author("f");
        String place = "/studio/edit/TUBE/parametres";
        String one = opened(author, place);
        send(author, place, opened(author, place), "save", Map.of("/title/en", "Saved elsewhere"));
        HttpResponse<String> refused = send(author, place, one, "save",
                Map.of("/title/fr", "Écrit ici", "/description/fr", "x".repeat(1_000_001)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(after(author, place,
                send(author, place, refused.body(), "save", Map.of("/description/fr", "Plus court"))))
                .contains("Écrit ici", "Plus court", "Saved elsewhere");
    }

    @Test
    void whatWasTypedInTheFormOfOneTypeIsReadAsSuchWhateverTypeItIsByNow() {
        Studio author = author("g");
        String place = "/studio/edit/CHALLENGE/fiabilite-sources-1-0";
        String one = opened(author, place);
        send(author, place, one, "save", Map.of("/type", "QCU"));
        HttpResponse<String> saved = send(author, place, one, "save", Map.of("/solution/accepted", "Ada Lovelace"));
        assertThat(FormFields.of(after(author, place, saved)).getOrDefault("document", List.of()).toString())
                .contains("Ada Lovelace", "QCU");
    }

    private static Studio author(String name) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), name + "@example.org", Set.of(Role.AUTHOR)));
    }
}
