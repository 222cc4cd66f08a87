package health.homeward.journey.simulate.oracle;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.facts.ClinicalStatus;
import health.homeward.clearance.domain.facts.Condition;
import health.homeward.clearance.domain.facts.PatientFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands against massage of one patient by R35–R45, and what a neurologist has made of it. */
final class Standing {
    private static final BigDecimal TEMPERATURE_LIMIT = new BigDecimal("37.5");
    /** These are asked as R6, not as a contraindication. */
    private static final Set<String> CONSCIOUSNESS = Set.of("NOT_CONSCIOUS");
    /** Warned of and never in the way, whoever says yes to them (R40, R45). */
    private static final Set<String> PRECAUTIONS = Set.of("POST_OPERATIVE_NOT_HEALED", "NERVOUS_SYSTEM", "READMITTED");
    /** About the decision that was made, not about the patient: gone with the next course. */
    private static final Set<String> OF_THE_GRANT =
            Set.of("STROKE_TYPE_CHANGED", "ONSET_CHANGED", "AFFECTED_SIDE_CHANGED", "SUSPENDED_BY_CLINICIAN");

    private List<Item> items = new ArrayList<>();

    enum Ruling {
        NONE,
        DENIED,
        OVERRIDDEN
    }

    /** One piece of evidence, certain or doubted. */
    record Item(String code, boolean certain, boolean reported, Ruling ruling) {
        boolean blocks() {
            return certain && Grounds.permanent(code);
        }

        private Item as(Ruling ruled) {
            return new Item(code, certain, reported, ruled);
        }
    }

    Standing copy() {
        Standing copy = new Standing();
        copy.items = new ArrayList<>(items);
        return copy;
    }

    /** A new course: the record counts anew, and so does what was reported and never denied. */
    void opened(PatientFacts referred) {
        List<Item> kept = items.stream()
                .filter(item ->
                        item.reported() && item.ruling() != Ruling.DENIED && !OF_THE_GRANT.contains(item.code()))
                .map(item -> item.as(Ruling.NONE))
                .toList();
        items = new ArrayList<>(kept);
        referred.conditions().forEach(this::recorded);
        BigDecimal temperature = referred.presentation().vitals().temperatureCelsius();
        if (temperature != null && temperature.compareTo(TEMPERATURE_LIMIT) > 0) {
            items.add(new Item("TEMPERATURE", true, false, Ruling.NONE));
        }
    }

    void recorded(Condition condition) {
        String code = condition.contraindication().name();
        if (condition.status() == ClinicalStatus.RESOLVED) {
            return;
        }
        boolean certain = condition.status() == ClinicalStatus.ACTIVE;
        if (!certain || !PRECAUTIONS.contains(code)) {
            items.add(new Item(code, certain, false, Ruling.NONE));
        }
    }

    void reported(String code, Answer answer) {
        boolean warnsOnly = answer == Answer.YES && PRECAUTIONS.contains(code);
        if (answer.raisesConcern() && !warnsOnly && !CONSCIOUSNESS.contains(code)) {
            items.add(new Item(code, answer == Answer.YES, true, Ruling.NONE));
        }
    }

    /** A neurologist's no lifts what passes and what was doubted, never what is known to be permanent (R35). */
    void denied(String code) {
        if (of(code).noneMatch(item -> item.blocks() && item.ruling() == Ruling.NONE)) {
            rule(code, Ruling.DENIED);
        }
    }

    void overridden(String code) {
        if (of(code).anyMatch(item -> Grounds.permanent(item.code()))) {
            rule(code, Ruling.OVERRIDDEN);
        }
    }

    /** R35: an override is for one grant. */
    void forgetOverrides() {
        items.replaceAll(item -> item.ruling() == Ruling.OVERRIDDEN ? item.as(Ruling.NONE) : item);
    }

    Stream<Item> open() {
        return items.stream().filter(item -> item.ruling() == Ruling.NONE);
    }

    /** R21, R22: a disease that is known counts, whoever has overridden it. */
    boolean knows(java.util.function.Predicate<String> kind) {
        return items.stream()
                .anyMatch(item -> item.blocks() && item.ruling() != Ruling.DENIED && kind.test(item.code()));
    }

    private Stream<Item> of(String code) {
        return items.stream().filter(item -> item.code().equals(code));
    }

    private void rule(String code, Ruling ruling) {
        items.replaceAll(item -> item.code().equals(code) && item.ruling() == Ruling.NONE ? item.as(ruling) : item);
    }
}
