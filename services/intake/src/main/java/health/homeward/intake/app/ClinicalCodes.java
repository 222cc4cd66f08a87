package health.homeward.intake.app;

import health.homeward.intake.domain.CodeTable;
import health.homeward.intake.domain.Contraindication;
import health.homeward.intake.domain.Sign;
import health.homeward.intake.domain.StrokeType;
import health.homeward.intake.domain.ValueSets;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The clinical knowledge in codes that ships with the service; a wrong line in it stops the start. */
@Singleton
public class ClinicalCodes {
    private static final String INDICATION = "The stroke is the indication; its type sets the start (R8 to R10).";

    private final ValueSets valueSets = readValueSets();
    private final CodeTable<StrokeType> strokes =
            table("/clinical/stroke-types.csv", line -> StrokeType.valueOf(line.fourth()));
    private final CodeTable<Sign> signs = table("/clinical/findings.csv", line -> Sign.valueOf(line.fourth()));
    private final CodeTable<String> anticoagulants = table("/clinical/anticoagulants.csv", CodeFiles.Line::display);

    /** Which codes are contraindications, and which were judged to be none. */
    public ValueSets valueSets() {
        return valueSets;
    }

    public CodeTable<StrokeType> strokes() {
        return strokes;
    }

    public CodeTable<Sign> signs() {
        return signs;
    }

    /** Names of anticoagulants by the code of a medicine. */
    public CodeTable<String> anticoagulants() {
        return anticoagulants;
    }

    private static ValueSets readValueSets() {
        Map<Contraindication, List<ValueSets.Row>> rows = new EnumMap<>(Contraindication.class);
        for (Contraindication contraindication : Contraindication.values()) {
            rows.put(contraindication, rows("/value-sets/" + contraindication + ".csv"));
        }
        Stream<ValueSets.Row> strokes = CodeFiles.read("/clinical/stroke-types.csv").stream()
                .map(line -> new ValueSets.Row(
                        line.system(), line.match(), line.display(), ValueSets.As.STATED, INDICATION));
        return new ValueSets(
                rows,
                Stream.concat(strokes, rows("/value-sets/NONE.csv").stream()).toList());
    }

    private static List<ValueSets.Row> rows(String file) {
        return CodeFiles.read(file).stream()
                .map(line ->
                        new ValueSets.Row(line.system(), line.match(), line.display(), as(line.fourth()), line.fifth()))
                .toList();
    }

    private static ValueSets.As as(String text) {
        return text.isEmpty() ? ValueSets.As.STATED : ValueSets.As.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static <T> CodeTable<T> table(String file, Function<CodeFiles.Line, T> means) {
        return new CodeTable<>(CodeFiles.read(file).stream()
                .map(line -> new CodeTable.Row<>(line.system(), line.match(), means.apply(line)))
                .toList());
    }
}
