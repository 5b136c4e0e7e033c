package org.sextant.studio.screen.edit;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.sextant.platform.AccountId;
import org.sextant.platform.Actor;
import org.sextant.platform.Role;
import org.sextant.studio.screen.FormFields;
import org.sextant.studio.screen.Screens;
import org.sextant.studio.session.Studio;
import org.sextant.test.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sextant.studio.screen.edit.Sent.after;
import static org.sextant.studio.screen.edit.Sent.location;
import static org.sextant.studio.screen.edit.Sent.opened;
import static org.sextant.studio.screen.edit.Sent.send;

/** The editor without a browser: what a form sends is kept, whatever button was pressed. */
class EditScreenTest {
    private static final String QROC = "/studio/edit/CHALLENGE/fiabilite-sources-1-0";

    @RegisterExtension
    static final TestServer SERVER = new TestServer();

    @Test
    void anAuthorOpensWritesTriesMakesARevisionAndPutsItForward() {
        Studio author = author("a");
        assertThat(author.get(QROC).body()).contains("value=\"open\"").doesNotContain("data-editor");
        String page = opened(author, QROC);
        assertThat(page).contains("data-editor", "Quels sont le prénom et le nom de cette personne", "Salomé Okoye",
                "Aperçu", "Toutes les règles sont respectées.", "class=\"kept\"").doesNotContain("class=\"broken\"");
        String saved = after(author, QROC, send(author, QROC, page, "save",
                Map.of("/solution/accepted", "Salomé Okoye", "/explanation/fr", "Après <b>Texte</b>.")));
        assertThat(saved).contains("Après &lt;b&gt;Texte", "class=\"broken\"", "doit être juste", "bloque")
                .contains("href=\"#at-samples-accepted\"").doesNotContain("<b>Texte");
        String tried = send(author, QROC, saved, "try", Map.of("field.answer", "salome  okoyé")).body();
        assertThat(tried).contains("id=\"trial\"", "T1 + T2 + T3");
        String refused = send(author, QROC, saved, "propose", Map.of("reason", "Une seule forme.")).body();
        assertThat(refused).contains("role=\"alert\"", "class=\"broken\"", "data-editor");
        String mended = after(author, QROC, send(author, QROC, refused, "save",
                Map.of("/samples/accepted", "Salomé Okoye\r\nSALOME OKOYE")));
        assertThat(mended).doesNotContain("class=\"broken\"");
        HttpResponse<String> proposed = send(author, QROC, mended, "propose", Map.of("reason", "Une seule forme."));
        assertThat(proposed.statusCode()).isEqualTo(303);
        assertThat(location(proposed)).startsWith("/studio/reviews/");
        assertThat(author.get(location(proposed)).body()).contains("Une seule forme.", "explanation.fr");
        assertThat(author.get(QROC).body()).contains("value=\"open\"", location(proposed));
    }

    @Test
    void rowsAreAddedMovedAndTakenAwayWithoutLosingWhatWasTyped() {
        Studio author = author("b");
        String place = "/studio/edit/TARGET_PROFILE/nouveau-parcours";
        String page = opened(author, place);
        HttpResponse<String> added = send(author, place, page, "add /stages",
                Map.of("/title/fr", "Un parcours", "/description/fr", "Tout."));
        assertThat(location(added)).isEqualTo(place + "#at-stages-0");
        String one = after(author, place, added);
        assertThat(one).contains("value=\"Un parcours\"", "name=\"/stages/0/title/fr\"");
        String two = after(author, place,
                send(author, place, one, "add /stages",
                        Map.of("/stages/0/title/fr", "Premier", "/stages/0/threshold", "0")));
        String moved = after(author, place,
                send(author, place, two, "up /stages/1", Map.of("/stages/1/title/fr", "Second")));
        assertThat(FormFields.of(moved)).containsEntry("/stages/0/title/fr", List.of("Second"))
                .containsEntry("/stages/1/title/fr", List.of("Premier"))
                .containsEntry("/stages/1/threshold", List.of("0"));
        String without = send(author, place, moved, "remove /stages/0", Map.of("/audiences", "Élèves")).body();
        assertThat(FormFields.of(without)).containsEntry("/stages/0/title/fr", List.of("Premier"))
                .doesNotContainKey("/stages/1/title/fr");
    }

    @Test
    void whatAButtonTookAwayComesBackBesideWhatWasTypedSince() {
        Studio author = author("undo");
        String place = "/studio/edit/TARGET_PROFILE/parcours-repris";
        String page = opened(author, place);
        String first = after(author, place, send(author, place, page, "add /stages", Map.of("/title/fr", "Un")));
        String both = after(author, place, send(author, place, first, "add /stages",
                Map.of("/stages/0/title/fr", "Premier", "/stages/0/threshold", "10")));
        String without = send(author, place, both, "remove /stages/0", Map.of("/stages/1/title/fr", "Second")).body();
        assertThat(without).contains("Retiré : Paliers, N° 1.", "value=\"undo remove /stages/0\"");
        assertThat(FormFields.of(without)).containsEntry("/stages/0/title/fr", List.of("Second"));
        String back = after(author, place, send(author, place, without, "undo remove /stages/0",
                Map.of("/title/fr", "Deux", "/stages/0/threshold", "50")));
        assertThat(FormFields.of(back)).containsEntry("/title/fr", List.of("Deux"))
                .containsEntry("/stages/0/title/fr", List.of("Premier"))
                .containsEntry("/stages/0/threshold", List.of("10"))
                .containsEntry("/stages/1/title/fr", List.of("Second"))
                .containsEntry("/stages/1/threshold", List.of("50"));
        assertThat(back).doesNotContain("value=\"undo ");
    }

    @Test
    void aChoiceComesBackWithWhatNamedIt() {
        Studio author = author("choice");
        String place = "/studio/edit/CHALLENGE/temps-ecran-2-0";
        String page = opened(author, place);
        Map<String, List<String>> before = new LinkedHashMap<>(FormFields.of(page));
        String without = send(author, place, page, "remove /options/choices/0", Map.of()).body();
        assertThat(FormFields.of(without).get("/solution/choices")).isNotEqualTo(before.get("/solution/choices"));
        String written = after(author, place, send(author, place, without, "save",
                Map.of("/options/choices/0/fr", "Écrit depuis")));
        Map<String, List<String>> late = new LinkedHashMap<>(FormFields.of(written));
        late.put("before", FormFields.of(without).get("before"));
        late.put("/options/choices/1/fr", List.of("Écrit enfin"));
        String back = after(author, place, send(author, place, late, "undo remove /options/choices/0"));
        before.put("/options/choices/1/fr", List.of("Écrit depuis"));
        before.put("/options/choices/2/fr", List.of("Écrit enfin"));
        assertThat(FormFields.of(back).entrySet().stream().filter(field -> field.getKey().startsWith("/")))
                .containsExactlyInAnyOrderElementsOf(before.entrySet().stream()
                        .filter(field -> field.getKey().startsWith("/")).toList());
    }

    @Test
    void whatAFieldNamesIsLookedForAndChosenWithoutAnyScript() {
        Studio author = author("links");
        String place = "/studio/edit/SKILL/moteurs-2";
        String page = opened(author, place);
        assertThat(page).contains("href=\"/studio/content/TUBE/moteurs\"");
        HttpResponse<String> sought = send(author, place, page, "find /tube",
                Map.of("search /tube", "requêtes & opérateurs", "/title/fr", "Écrit avant de chercher"));
        assertThat(location(sought)).isEqualTo(
                place + "?find=%2Ftube&text=requ%C3%AAtes%20%26%20op%C3%A9rateurs#at-tube");
        assertThat(author.get(place).body()).contains("Écrit avant de chercher");
        String found = author.get(place + "?find=/tube&text=requ%C3%AAtes").body();
        assertThat(found).contains("value=\"link /tube requetes\"").doesNotContain("value=\"link /tube moteurs\"");
        String chosen = after(author, place, send(author, place, found, "link /tube requetes", Map.of()));
        assertThat(FormFields.of(chosen)).containsEntry("/tube", List.of("requetes"));
        assertThat(chosen).contains("href=\"/studio/content/TUBE/requetes\"");
        assertThat(author.get(place + "?find=/tube&text=zzzz").body()).contains("Rien ne correspond");
        assertThat(author.get(place + "?find=/title/fr&text=a").body()).doesNotContain("class=\"found\"");
        String wrong = after(author, place, send(author, place, chosen, "save", Map.of("/tube", "requête")));
        assertThat(wrong).contains("Rien n'a l'identifiant « requête » ici");
    }

    @Test
    void aThematicIsOneOfTheCompetenceThatItsTubeNames() {
        Studio author = author("thematic");
        String place = "/studio/edit/TUBE/moteurs";
        String page = opened(author, place);
        String thematic = Objects.requireNonNull(FormFields.of(page).get("/thematic")).getFirst();
        assertThat(page).contains("list=\"at-thematic-list\"", "<option value=\"" + thematic + "\" label=\"")
                .doesNotContain("n'existe pas là");
        String wrong = after(author, place, send(author, place, page, "save", Map.of("/thematic", "nulle-part")));
        assertThat(wrong).contains("« nulle-part » n'existe pas là", "<span class=\"mono\">" + thematic + "</span>");
        String other = after(author, place, send(author, place, wrong, "save", Map.of("/competence", "5.2")));
        assertThat(other).doesNotContain("<option value=\"" + thematic + "\"").contains("<option value=\"");
        assertThat(after(author, place, send(author, place, other, "save", Map.of("/competence", ""))))
                .doesNotContain("<option value=\"" + thematic + "\"");
    }

    @Test
    void theFormerTypeLeavesWhatWasWrittenToBeTakenAwayOneByOne() {
        Studio author = author("type");
        String page = opened(author, QROC);
        String chosen = after(author, QROC, send(author, QROC, page, "save", Map.of("/type", "QCU")));
        assertThat(chosen).contains("a pas de place pour cela", "value=\"remove /solution/accepted\"");
        String without = send(author, QROC, chosen, "remove /solution/accepted", Map.of()).body();
        assertThat(without).contains("Retiré : Réponses acceptées")
                .doesNotContain("value=\"remove /solution/accepted\"");
        String again = after(author, QROC, send(author, QROC, without, "undo remove /solution/accepted",
                Map.of("/type", "QROC")));
        assertThat(FormFields.of(again).get("/solution/accepted"))
                .isEqualTo(FormFields.of(page).get("/solution/accepted"));
    }

    @Test
    void aFileOfTheBankIsAttachedAndTakenAwayAgain() {
        Studio author = author("c");
        String page = opened(author, QROC);
        String option = page
                .substring(page.indexOf("<option value=\"", page.indexOf("name=\"file /attachments\"")) + 1);
        String file = option.substring(option.indexOf("<option value=\"") + 15).replaceFirst("(?s)\".*", "");
        assertThat(file).matches("[0-9a-f]{64} \\S+");
        String attached = after(author, QROC,
                send(author, QROC, page, "attach /attachments", Map.of("file /attachments", file)));
        assertThat(attached).contains("name=\"/attachments/0/alt/fr\"");
        assertThat(send(author, QROC, attached, "remove /attachments/0", Map.of()).body())
                .doesNotContain("name=\"/attachments/0/alt/fr\"").contains("value=\"undo remove /attachments/0\"");
        HttpResponse<String> sought = send(author, QROC, page, "files /attachments",
                Map.of("search /attachments", "CSV"));
        assertThat(location(sought)).isEqualTo(QROC + "?files=CSV#at-attachments");
        String found = author.get(QROC + "?files=CSV").body();
        assertThat(found).contains(".csv (").doesNotContain(".svg (");
    }

    @Test
    void whatIsThrownAwayIsTakenBack() {
        Studio author = author("d");
        String place = "/studio/edit/TUBE/moteurs";
        String page = opened(author, place);
        String gone = send(author, place, page, "discard", Map.of("/title/fr", "Presque perdu")).body();
        assertThat(gone).contains(place + "/undo", "Presque perdu");
        HttpResponse<String> undone = send(author, place + "/undo", gone, "", Map.of());
        assertThat(undone.statusCode()).isEqualTo(303);
        assertThat(author.get(place).body()).contains("value=\"Presque perdu\"");
    }

    @Test
    void twoWindowsAreMergedAndWhereTheyDifferTheAuthorDecides() {
        Studio author = author("e");
        String place = "/studio/edit/TUBE/requetes";
        String one = opened(author, place);
        String other = opened(author, place);
        send(author, place, one, "save", Map.of("/title/fr", "Titre d'ici"));
        String both = after(author, place, send(author, place, other, "save", Map.of("/title/en", "Title from there")));
        assertThat(both).contains("value=\"Titre d&#39;ici\"", "Title from there");
        HttpResponse<String> differs = send(author, place, other, "save", Map.of("/title/fr", "Titre de là"));
        assertThat(differs.statusCode()).isEqualTo(409);
        assertThat(differs.body()).contains("Titre d'ici", "Titre de là", "Title from there");
        HttpResponse<String> decided = send(author, place + "/merge", differs.body(), "",
                Map.of("choice /title/fr", "other", "text /title/fr", "Titre des deux"));
        assertThat(location(decided)).isEqualTo(place);
        assertThat(author.get(place).body()).contains("value=\"Titre des deux\"", "value=\"Title from there\"");
    }

    @Test
    void twoAuthorsAreMergedOnThePageThatShowsWhatEachWrote() {
        String place = "/studio/edit/TUBE/reperage";
        Studio ana = author("ana");
        Studio ben = author("ben");
        String hers = opened(ana, place);
        String his = opened(ben, place);
        send(ana, place, hers, "commit",
                Map.of("reason", "Ana.", "/title/fr", "Titre d'Ana", "/description/en", "Hers"));
        HttpResponse<String> stale = send(ben, place, his, "commit",
                Map.of("reason", "Ben.", "/title/fr", "Titre de Ben", "/description/fr", "La sienne"));
        assertThat(location(stale)).isEqualTo(place + "/merge");
        String merge = ben.get(place + "/merge").body();
        assertThat(merge).contains("Titre de Ben", "Titre d'Ana", "« Ana. »", "Un endroit attend");
        HttpResponse<String> decided = send(ben, place + "/merge", merge, "", Map.of("choice /title/fr", "theirs"));
        assertThat(location(decided)).isEqualTo(place);
        String merged = ben.get(place).body();
        assertThat(merged).contains("value=\"Titre d&#39;Ana\"", "La sienne", "Hers");
        assertThat(location(send(ben, place, merged, "commit", Map.of("reason", "Réuni."))))
                .isEqualTo(place + "?closed");
        assertThat(ben.get(place).body()).contains("Révision 3");
    }

    @Test
    void whatIsRefusedIsSaidAndNothingTypedIsLost() {
        Studio author = author("f");
        String place = "/studio/edit/TUBE/sitographie";
        String page = opened(author, place);
        HttpResponse<String> early = send(author, place, page, "commit", Map.of("/title/fr", "Sans raison"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("role=\"alert\"", "Dites pourquoi", "value=\"Sans raison\"");
        assertThat(author.get("/studio/edit/TUBE/Pas%20Un%20Nom").statusCode()).isEqualTo(404);
        assertThat(author.get("/studio/edit/NOTHING/x").statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesToMendAPlaceOfTheDocumentIsLedToItsField() {
        Studio author = author("h").with("Sec-Fetch-Site", "same-origin");
        String place = "/studio/edit/CHALLENGE/fiabilite-sources-2-0";
        String opened = location(author.get(place + "?at=%2Fsamples%2Faccepted%2F0"));
        assertThat(opened).isEqualTo(place + "?at=%2Fsamples%2Faccepted%2F0");
        String field = location(author.get(opened));
        assertThat(field).startsWith(place + "#at-samples-accepted");
        assertThat(author.get(place).body()).contains("id=\"" + field.substring(field.indexOf('#') + 1) + "\"");
        assertThat(location(author.get(place + "?at=/nowhere"))).isEqualTo(place + "#problems");
    }

    @Test
    void nobodyElseOpensTheEditorAndNoOtherSiteDoes() {
        assertThat(location(Studio.of(SERVER).get(QROC))).isEqualTo(Screens.SIGN_IN);
        assertThat(Studio.of(SERVER).post(QROC, Map.of("do", "open")).statusCode()).isEqualTo(401);
        Studio learner = Studio.of(SERVER).as(new Actor(new AccountId(1), "l@example.org", Set.of(Role.LEARNER)));
        assertThat(learner.get(QROC).statusCode()).isEqualTo(403);
        assertThat(learner.post(QROC, Map.of("do", "open")).statusCode()).isEqualTo(403);
        Studio author = author("g");
        assertThat(author.with("Sec-Fetch-Site", "cross-site").get(QROC).body()).doesNotContain("data-editor");
        assertThat(author.with("Sec-Fetch-Site", "same-origin").get(QROC).statusCode()).isEqualTo(303);
    }

    private static Studio author(String name) {
        return Studio.of(SERVER).as(new Actor(new AccountId(1), name + "@example.org", Set.of(Role.AUTHOR)));
    }
}
