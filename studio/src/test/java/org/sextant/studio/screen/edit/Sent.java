package org.sextant.studio.screen.edit;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sextant.studio.screen.FormFields;
import org.sextant.studio.session.Studio;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of the editor as a browser sends them. */
final class Sent {
    private Sent() {
    }

    static String opened(Studio author, String place) {
        assertThat(author.post(place, Map.of("do", "open")).statusCode()).isEqualTo(303);
        return author.get(place).body();
    }

    static String after(Studio author, String place, HttpResponse<String> sent) {
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        return author.get(place).body();
    }

    /** Sends the form of a page as a browser would, with other values in some of its fields. */
    static HttpResponse<String> send(Studio author, String place, String page, String button,
            Map<String, String> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>(FormFields.of(page));
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return send(author, place, fields, button);
    }

    /** Sends fields as they are. */
    static HttpResponse<String> send(Studio author, String place, Map<String, List<String>> form, String button) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form);
        fields.put("do", List.of(button));
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> pairs.add(Map.entry(name, value))));
        return author.post(place, pairs);
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("no way: " + answer.statusCode());
    }
}
