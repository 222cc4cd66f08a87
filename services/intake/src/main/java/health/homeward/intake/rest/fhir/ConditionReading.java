package health.homeward.intake.rest.fhir;

import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.CodedCondition;
import health.homeward.intake.domain.Conditions;
import health.homeward.intake.domain.Finding;
import health.homeward.intake.domain.Judgement;
import health.homeward.intake.domain.OtherCondition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;

/** Reads every condition and lets the value sets judge it; a refuted one is none. */
final class ConditionReading {
    private final Reading reading;
    private final StatusReading status;

    ConditionReading(Reading reading) {
        this.reading = reading;
        this.status = new StatusReading(reading);
    }

    Conditions conditions(List<Part<Condition>> parts) {
        Conditions all = Conditions.NONE;
        for (Part<Condition> part : parts) {
            Judgement judgement = judgement(part);
            Conditions more = all.with(judgement);
            warn(part, judgement, more.equals(all));
            all = more;
        }
        return all;
    }

    /** The judgement of all codings of one condition together: any that is a contraindication counts. */
    private Judgement judgement(Part<Condition> part) {
        List<Judgement> each =
                coded(part).stream().map(reading.codes().valueSets()::judge).toList();
        List<Finding> findings = new ArrayList<>();
        each.stream()
                .flatMap(judgement -> judgement.findings().stream())
                .filter(finding ->
                        findings.stream().noneMatch(known -> known.contraindication() == finding.contraindication()))
                .forEach(findings::add);
        Optional<OtherCondition> other = each.stream()
                .flatMap(judgement -> judgement.other().stream())
                .max((a, b) -> Boolean.compare(a.judged(), b.judged()));
        return new Judgement(findings, findings.isEmpty() ? other : Optional.empty());
    }

    private List<CodedCondition> coded(Part<Condition> part) {
        Condition condition = part.resource();
        CodedCondition.Course course = status.course(part);
        List<Coding> codings = condition.getCode().getCoding();
        if (codings.isEmpty()) {
            return List.of(
                    coded(part, new Coding().setDisplay(condition.getCode().getText()), course));
        }
        return codings.stream().map(coding -> coded(part, coding, course)).toList();
    }

    private CodedCondition coded(Part<Condition> part, Coding coding, CodedCondition.Course course) {
        String words = coding.hasDisplay()
                ? coding.getDisplay()
                : part.resource().getCode().getText();
        CodeSystem system = Codings.system(coding.getSystem()).orElse(null);
        return new CodedCondition(system, coding.getCode(), words, course, part.reference(), site(part.resource()));
    }

    private static String site(Condition condition) {
        return condition.getBodySite().stream()
                .flatMap(site -> site.getCoding().stream())
                .filter(coding -> Codings.system(coding.getSystem())
                        .filter(CodeSystem.SNOMED::equals)
                        .isPresent())
                .map(Coding::getCode)
                .filter(code -> code != null && CodeSystem.SNOMED.wellFormed(code))
                .findFirst()
                .orElse(null);
    }

    private void warn(Part<Condition> part, Judgement judgement, boolean repeated) {
        if (repeated) {
            reading.notes().warn(part.path(), "The same condition stands in the bundle before; it was read once.");
        }
        judgement.other().filter(OtherCondition::open).ifPresent(other -> reading.notes()
                .warn(part.path() + ".code", other.reason() + " It is kept among the other conditions."));
        if (judgement.findings().stream().anyMatch(this::lastsTooLong)) {
            reading.notes()
                    .warn(
                            part.path() + ".clinicalStatus",
                            "A passing illness is said to last since "
                                    + status.course(part).since()
                                    + ": probably nobody closed the record. It counts until somebody does.");
        }
    }

    private boolean lastsTooLong(Finding finding) {
        LocalDate since = finding.course().since();
        return finding.contraindication().passing()
                && finding.course().status() == ClinicalStatus.ACTIVE
                && since != null
                && since.plusMonths(3).isBefore(LocalDate.ofInstant(reading.at(), reading.zone()));
    }
}
