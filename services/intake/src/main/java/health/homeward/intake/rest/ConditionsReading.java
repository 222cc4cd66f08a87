package health.homeward.intake.rest;

import health.homeward.intake.app.ClinicalCodes;
import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.CodedCondition;
import health.homeward.intake.domain.Conditions;
import health.homeward.intake.domain.Contraindication;
import health.homeward.intake.domain.Judgement;
import java.util.List;
import java.util.Optional;

/** Reads conditions as a sender states them and lets the value sets judge them. */
final class ConditionsReading {
    private final Fields fields;
    private final ClinicalCodes codes;

    ConditionsReading(Fields fields, ClinicalCodes codes) {
        this.fields = fields;
        this.codes = codes;
    }

    Conditions all(List<FactsBody.ConditionBody> bodies) {
        Conditions conditions = Conditions.NONE;
        for (int i = 0; i < bodies.size(); i++) {
            String field = "conditions[" + i + "]";
            conditions = conditions.with(one(bodies.get(i), field, field));
        }
        return conditions;
    }

    /**
     * @param field    where it stands in the request
     * @param evidence what others are told of where it was read
     */
    Judgement one(FactsBody.ConditionBody body, String field, String evidence) {
        Contraindication named =
                fields.oneOf(Contraindication.class, body.contraindication(), field + ".contraindication", null);
        CodedCondition condition = coded(body, field, evidence, named == null);
        Judgement judgement = codes.valueSets().judge(condition);
        return named == null || named(judgement, named)
                ? judgement
                : new Judgement(
                        List.of(codes.valueSets().named(named, condition.course(), evidence, condition.site())),
                        Optional.empty());
    }

    private static boolean named(Judgement judgement, Contraindication contraindication) {
        return judgement.findings().stream().anyMatch(finding -> finding.contraindication() == contraindication);
    }

    private CodedCondition coded(FactsBody.ConditionBody body, String field, String evidence, boolean codeNeeded) {
        CodeSystem system = system(body.system(), field + ".system");
        String code = codeNeeded ? fields.required(body.code(), field + ".code") : body.code();
        if (codeNeeded) {
            fields.required(body.system(), field + ".system");
        }
        if (system != null && code != null && !system.wellFormed(code)) {
            fields.fault(field + ".code", "CODE_MALFORMED", "No " + system + " code can look like this: check it.");
        }
        CodedCondition.Course course = new CodedCondition.Course(
                fields.oneOf(
                        ClinicalStatus.class, body.clinicalStatus(), field + ".clinicalStatus", ClinicalStatus.UNKNOWN),
                fields.date(body.since(), field + ".since"),
                fields.date(body.until(), field + ".until"));
        return new CodedCondition(system, code, body.display(), course, evidence, site(body.site(), field + ".site"));
    }

    private CodeSystem system(String text, String field) {
        return switch (text) {
            case null -> null;
            case "SNOMED", "http://snomed.info/sct" -> CodeSystem.SNOMED;
            case "ICD10", "http://hl7.org/fhir/sid/icd-10", "http://hl7.org/fhir/sid/icd-10-cm" -> CodeSystem.ICD10;
            default -> {
                fields.fault(field, "SYSTEM_UNKNOWN", "A condition is coded in SNOMED or ICD10.");
                yield null;
            }
        };
    }

    private String site(String text, String field) {
        if (text != null && !CodeSystem.SNOMED.wellFormed(text)) {
            fields.fault(field, "CODE_MALFORMED", "A body site is a SNOMED CT code.");
            return null;
        }
        return text;
    }
}
