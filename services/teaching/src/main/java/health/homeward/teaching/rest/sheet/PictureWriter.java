package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.StepKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the drawings of today's areas, numbered like the steps, with their words for those who cannot see them. */
final class PictureWriter {
    private final Words words;

    PictureWriter(Words words) {
        this.words = words;
    }

    SheetView.Pictures write(SheetContent content) {
        var numbers = numbers(content);
        var alt = words.of("figure.alt", names(content));
        var all = new ArrayList<>(List.of(front(BodyFigure.front(content.affectedSide(), numbers, alt))));
        if (numbers.containsKey(Area.BACK)) {
            all.add(behind(BodyFigure.behind(content.affectedSide(), back(numbers), alt)));
        }
        return new SheetView.Pictures(
                all,
                words.of("figure.shaded"),
                words.of("figure.arrow"),
                all.size() > 1 ? words.of("figure.spine") : "");
    }

    private SheetView.Picture front(String svg) {
        return new SheetView.Picture(words.of("figure.front"), words.of("figure.right"), words.of("figure.left"), svg);
    }

    private SheetView.Picture behind(String svg) {
        return new SheetView.Picture(words.of("figure.back"), words.of("figure.left"), words.of("figure.right"), svg);
    }

    private static Map<Area, Integer> back(Map<Area, Integer> numbers) {
        return Map.of(Area.BACK, numbers.get(Area.BACK));
    }

    private static Map<Area, Integer> numbers(SheetContent content) {
        var numbers = new EnumMap<Area, Integer>(Area.class);
        content.steps().stream()
                .filter(step -> step.kind() == StepKind.AREA)
                .forEach(step -> numbers.put(step.area().orElseThrow(), step.order()));
        return numbers;
    }

    private String names(SheetContent content) {
        return content.areas().stream()
                .map(area -> words.of("area." + area + "." + content.affectedSide()))
                .collect(Collectors.joining(", "));
    }
}
