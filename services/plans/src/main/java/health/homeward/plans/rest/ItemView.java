package health.homeward.plans.rest;

import health.homeward.plans.domain.regimen.Item;
import java.util.List;

/** A line of a checklist or of supplies. */
public record ItemView(String code, String sentence, String rule) {

    static List<ItemView> of(List<Item> items) {
        return items.stream()
                .map(item -> new ItemView(item.code(), item.sentence(), item.rule()))
                .toList();
    }
}
