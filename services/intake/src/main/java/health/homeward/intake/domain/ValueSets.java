package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps codes to contraindications by the value sets of this service, whose every line has its reason. */
public final class ValueSets {
    private final Map<Contraindication, CodeTable<Entry>> sets = new EnumMap<>(Contraindication.class);
    private final Map<Contraindication, Row> first = new EnumMap<>(Contraindication.class);
    private final CodeTable<Entry> harmless;

    /**
     * @param rows     lines of each contraindication, the most general SNOMED CT code first
     * @param harmless lines of the codes that were looked at and are none
     */
    public ValueSets(Map<Contraindication, List<Row>> rows, List<Row> harmless) {
        rows.forEach((contraindication, lines) -> {
            sets.put(contraindication, table(lines));
            first.put(contraindication, lines.getFirst());
        });
        this.harmless = table(harmless);
    }

    private static CodeTable<Entry> table(List<Row> rows) {
        return new CodeTable<>(rows.stream()
                .map(row -> new CodeTable.Row<>(row.system(), row.match(), row.entry()))
                .toList());
    }

    /** Judges a condition by its code. Between sets of one contraindication and the harmless the longer code decides. */
    public Judgement judge(CodedCondition condition) {
        if (condition.system() == null || condition.code() == null) {
            return other(condition, false, "It has no code of a vocabulary that is understood here.");
        }
        List<Finding> findings = new ArrayList<>();
        Optional<Entry> none = harmless.find(condition.system(), condition.code());
        sets.forEach((contraindication, set) -> set.find(condition.system(), condition.code())
                .filter(entry -> entry.outweighs(none))
                .ifPresent(entry -> findings.add(finding(condition, contraindication, entry))));
        if (!findings.isEmpty()) {
            return new Judgement(exactest(findings, condition), Optional.empty());
        }
        return none.map(entry -> other(condition, true, entry.reason()))
                .orElseGet(
                        () -> other(condition, false, "Its code stands in no value set: a clinician must judge it."));
    }

    /** The finding for a contraindication that somebody names without a code. */
    public Finding named(
            Contraindication contraindication, CodedCondition.Course course, String evidence, String site) {
        Row row = first.get(contraindication);
        return new Finding(
                contraindication,
                row.system(),
                row.match(),
                row.entry().display(),
                row.entry().reason(),
                course,
                evidence,
                site);
    }

    /** A wide prefix such as the chapter of infections says nothing where a longer one speaks. */
    private List<Finding> exactest(List<Finding> findings, CodedCondition condition) {
        int longest =
                findings.stream().mapToInt(f -> length(f, condition)).max().orElse(0);
        return findings.stream()
                .filter(f -> length(f, condition) > 1 || longest == 1)
                .toList();
    }

    private int length(Finding finding, CodedCondition condition) {
        return sets.get(finding.contraindication())
                .find(condition.system(), condition.code())
                .map(Entry::length)
                .orElse(0);
    }

    private static Finding finding(CodedCondition condition, Contraindication contraindication, Entry entry) {
        CodedCondition.Course course = condition.course();
        return new Finding(
                contraindication,
                condition.system(),
                condition.code(),
                entry.display(),
                entry.reason(),
                new CodedCondition.Course(entry.as().status(course.status()), course.since(), course.until()),
                condition.evidence(),
                condition.site());
    }

    private static Judgement other(CodedCondition condition, boolean judged, String reason) {
        return new Judgement(List.of(), Optional.of(new OtherCondition(condition, judged, reason)));
    }

    /** How a code's own meaning bears on the status that was stated with it. */
    public enum As {
        /** The disease is there as long as the record says so. */
        STATED,
        /** The code tells of what outlasts it: who had an infarction has heart disease. */
        ACTIVE,
        /** The code itself says that it is over. */
        RESOLVED,
        /** The code leaves open whether the contraindication is there. */
        UNKNOWN;

        ClinicalStatus status(ClinicalStatus stated) {
            return switch (this) {
                case STATED -> stated;
                case ACTIVE -> ClinicalStatus.ACTIVE;
                case RESOLVED -> ClinicalStatus.RESOLVED;
                case UNKNOWN -> stated == ClinicalStatus.RESOLVED ? stated : ClinicalStatus.UNKNOWN;
            };
        }
    }

    /** One line of a value set. */
    public record Row(CodeSystem system, String match, Entry entry) {
        public Row(CodeSystem system, String match, String display, As as, String reason) {
            this(
                    system,
                    match,
                    new Entry(display, as, reason, system.normal(match).length()));
        }
    }

    /** What a line says of its codes. */
    public record Entry(String display, As as, String reason, int length) {
        boolean outweighs(Optional<Entry> harmless) {
            return harmless.map(entry -> length > entry.length()).orElse(true);
        }
    }
}
