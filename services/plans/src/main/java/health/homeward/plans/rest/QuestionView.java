package health.homeward.plans.rest;

import health.homeward.plans.domain.regimen.Item;
import java.util.List;

/** A question asked at the bedside before the session (R43); only a plain no lets it begin. */
public record QuestionView(String code, String question, String rule) {

    static List<QuestionView> of(List<Item> items) {
        return items.stream()
                .map(item -> new QuestionView(item.code(), item.sentence(), item.rule()))
                .toList();
    }
}
