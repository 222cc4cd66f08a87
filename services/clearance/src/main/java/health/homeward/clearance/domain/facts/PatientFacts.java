package health.homeward.clearance.domain.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Everything about the patient that a screening reads; nothing that names the patient. */
public record PatientFacts(
        Person person, Stroke stroke, Presentation presentation, Background background, List<Condition> conditions) {

    public PatientFacts {
        conditions = List.copyOf(conditions);
    }

    public PatientFacts stroke(Stroke stated) {
        return new PatientFacts(person, stated, presentation, background, conditions);
    }

    public PatientFacts presentation(UnaryOperator<Presentation> change) {
        return new PatientFacts(person, stroke, change.apply(presentation), background, conditions);
    }

    public PatientFacts background(Background stated) {
        return new PatientFacts(person, stroke, presentation, stated, conditions);
    }

    /** Adds the condition, or replaces what the record said of the same one before. */
    public PatientFacts including(Condition condition) {
        Stream<Condition> others = conditions.stream()
                .filter(known -> known.contraindication() != condition.contraindication()
                        || !known.reference().equals(condition.reference()));
        return new PatientFacts(
                person,
                stroke,
                presentation,
                background,
                Stream.concat(others, Stream.of(condition)).toList());
    }

    /** Each condition with a reference of its own: of two undated records under one code the second is another illness. */
    public List<Recorded> recorded() {
        Map<String, Integer> seen = new HashMap<>();
        return conditions.stream()
                .map(condition -> {
                    int nth = seen.merge(condition.reference(), 1, Integer::sum);
                    return new Recorded(condition, condition.reference() + (nth == 1 ? "" : "#" + nth));
                })
                .toList();
    }

    /** A condition on record and by what reference a decision covers it. */
    public record Recorded(Condition condition, String reference) {
        @Override
        public String toString() {
            return "Recorded[redacted]";
        }
    }

    @Override
    public String toString() {
        return "PatientFacts[redacted]";
    }
}
