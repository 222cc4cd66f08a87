package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Technique;
import java.util.List;
import java.util.Locale;

/** Lists movements as people say it: stroking, rubbing and light tapping. */
final class Movements {
    private final Words words;

    Movements(Words words) {
        this.words = words;
    }

    /** Beginning with a capital, without a full stop. */
    String sentence(List<Technique> movements) {
        return capital(listed(movements));
    }

    String listed(List<Technique> movements) {
        var names = movements.stream()
                .map(movement -> words.of(movement, "movement"))
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        var first = names.subList(0, names.size() - 1).stream()
                .reduce((one, next) -> words.of("movement.comma", one, next))
                .orElseThrow();
        return words.of("movement.and", first, names.getLast());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
