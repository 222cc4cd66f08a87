package health.homeward.plans.domain.regimen;

import java.util.List;
import java.util.stream.Stream;

/** Hands, room, supplies (source L95–L100) and the bedside questions (R43), for diseases of the back. */
final class BackPreparation {
    private static final Item STOP =
            new Item("STOP_AT_DISCOMFORT", "Stop or use less force at any severe discomfort.", "R54");

    private BackPreparation() {}

    /** What the stroke's rules add is left out: the blanket (R27), stopping at any pain (R32). */
    static Preparation asking(Item... more) {
        Preparation stroke = StrokePreparation.LISTS;
        return new Preparation(
                Stream.concat(without(stroke.checklist(), "R32"), Stream.of(STOP))
                        .toList(),
                without(stroke.supplies(), "R27").toList(),
                Stream.concat(stroke.questions().stream(), Stream.of(more)).toList());
    }

    private static Stream<Item> without(List<Item> items, String rule) {
        return items.stream().filter(item -> !item.rule().equals(rule));
    }
}
