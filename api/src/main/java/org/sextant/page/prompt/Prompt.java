package org.sextant.page.prompt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A challenge as {@code prompt.jte} shows it; a document that selects these fields answers it. */
public record Prompt(String type, boolean isTypeInstalled, String instruction, @Nullable FileLink illustration,
        List<FileLink> attachments, PromptPart.@Nullable Embed embed, List<PromptPart> parts, @Nullable Duration timer,
        boolean focused) {
    /**
     * The variable of type {@code AnswerInput} that a form stands for; empty when nothing was filled in.
     *
     * @param form by the names that {@code prompt.jte} gives
     */
    public Map<String, Object> answer(Map<String, String> form) {
        Map<String, Object> answer = new HashMap<>();
        for (PromptPart part : parts) {
            switch (part) {
                case PromptPart.Choices choices -> answer.put("choices", chosen(choices, form));
                case PromptPart.TextField field -> field(answer, field.id(), form);
                case PromptPart.SelectField field -> field(answer, field.id(), form);
                case PromptPart.OrderList list -> answer.put("order", ordered(list, form));
                case PromptPart.MatchSets sets -> answer.put("pairs", paired(sets, form));
                case PromptPart.PromptText _,PromptPart.FileDrop _,PromptPart.Embed _ -> {
                }
            }
        }
        return answer;
    }

    private static List<Integer> chosen(PromptPart.Choices choices, Map<String, String> form) {
        return choices.choices().stream().map(PromptPart.Choice::number)
                .filter(number -> choices.multiple()
                        ? form.containsKey("choice." + number)
                        : String.valueOf(number).equals(form.get("choice")))
                .toList();
    }

    @SuppressWarnings("unchecked") // the list that this method made
    private static void field(Map<String, Object> answer, String id, Map<String, String> form) {
        List<Map<String, String>> fields = (List<Map<String, String>>) answer.computeIfAbsent("fields",
                _ -> new ArrayList<>());
        fields.add(Map.of("field", id, "value", form.getOrDefault("field." + id, "")));
    }

    private static List<String> ordered(PromptPart.OrderList list, Map<String, String> form) {
        return list.items().stream().map(PromptPart.Item::id)
                .sorted(Comparator.comparing(id -> place(form.get("order." + id)))).toList();
    }

    private static int place(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : Integer.MAX_VALUE;
    }

    private static List<Map<String, String>> paired(PromptPart.MatchSets sets, Map<String, String> form) {
        return sets.left().stream().map(PromptPart.Item::id)
                .filter(id -> !form.getOrDefault("pair." + id, "").isEmpty())
                .map(id -> Map.of("left", id, "right", form.getOrDefault("pair." + id, ""))).toList();
    }
}
