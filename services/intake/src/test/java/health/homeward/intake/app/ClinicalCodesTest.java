package health.homeward.intake.app;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.CodeSystem;
import health.homeward.intake.domain.CodedCondition;
import health.homeward.intake.domain.Contraindication;
import health.homeward.intake.domain.Finding;
import health.homeward.intake.domain.Judgement;
import health.homeward.intake.domain.Sign;
import health.homeward.intake.domain.StrokeType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clinical knowledge in the tables, at the places where it decides. */
class ClinicalCodesTest {
    private static final ClinicalCodes CODES = new ClinicalCodes();

    private static Judgement judge(CodeSystem system, String code, ClinicalStatus status) {
        return CODES.valueSets()
                .judge(new CodedCondition(
                        system, code, "words", new CodedCondition.Course(status, null, null), "Condition/1", null));
    }

    private static String found(Judgement judgement) {
        return judgement.findings().stream()
                .map(Finding::contraindication)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,59621000,HIGH_BLOOD_PRESSURE",
        "ICD10,I10,HIGH_BLOOD_PRESSURE",
        "ICD10,I15.9,HIGH_BLOOD_PRESSURE",
        "ICD10,I11.0,CHRONIC_HEART_DISEASE HEART_FAILURE HIGH_BLOOD_PRESSURE",
        "ICD10,I11.9,CHRONIC_HEART_DISEASE HIGH_BLOOD_PRESSURE",
        "ICD10,I13.2,CHRONIC_HEART_DISEASE HEART_FAILURE HIGH_BLOOD_PRESSURE KIDNEY_FAILURE",
        "ICD10,I48.91,RHYTHM_DISTURBANCE",
        "ICD10,I50.9,HEART_FAILURE",
        "ICD10,I26.9,THROMBOSIS",
        "ICD10,I80.2,THROMBOSIS",
        "ICD10,I83.0,VARICOSE_VEINS",
        "ICD10,C50.9,ONCOLOGY",
        "ICD10,C91.0,BLOOD_DISEASE ONCOLOGY",
        "ICD10,D66,BLOOD_DISEASE",
        "ICD10,A15.0,TUBERCULOSIS",
        "ICD10,A41.9,ACUTE_INFLAMMATION",
        "ICD10,A46,PURULENT_INFLAMMATION SKIN_DISEASE",
        "ICD10,B20,AIDS",
        "ICD10,J18.9,ACUTE_INFLAMMATION",
        "ICD10,J44.1,CHRONIC_EXACERBATION CHRONIC_LUNG_DISEASE",
        "ICD10,J44.9,CHRONIC_LUNG_DISEASE",
        "ICD10,J96.1,PULMONARY_FAILURE",
        "ICD10,M46.2,OSTEOMYELITIS SPINAL_INFECTION",
        "ICD10,N18.5,KIDNEY_FAILURE",
        "ICD10,L89.1,SKIN_DAMAGE",
        "ICD10,R50.9,FEVER",
        "ICD10,E11.4,NERVOUS_SYSTEM",
        "ICD10,I63.6,THROMBOSIS",
        "ICD10,I67.6,THROMBOSIS",
        "ICD10,I67.1,CARDIOVASCULAR_OTHER",
        "ICD10,I51.3,CHRONIC_HEART_DISEASE THROMBOSIS",
        "ICD10,E13.1,CHRONIC_EXACERBATION",
        "ICD10,E08.0,CHRONIC_EXACERBATION",
        "ICD10,E66.2,PULMONARY_FAILURE",
        "ICD10,E11.5,CARDIOVASCULAR_OTHER",
        "ICD10,K27.4,ACTIVE_BLEEDING",
        "ICD10,M49.0,SPINAL_INFECTION TUBERCULOSIS",
        "ICD10,Q21.0,CHRONIC_HEART_DISEASE",
        "ICD10,J95.3,PULMONARY_FAILURE",
        "ICD10,T14.1,SKIN_DAMAGE",
        "ICD10,T81.4,POST_OPERATIVE_NOT_HEALED PURULENT_INFLAMMATION",
        "ICD10,T81.3,POST_OPERATIVE_NOT_HEALED SKIN_DAMAGE",
        "ICD10,E11.641,CHRONIC_EXACERBATION",
        "ICD10,D15.1,CHRONIC_HEART_DISEASE",
        "SNOMED,91302008,ACUTE_INFLAMMATION",
        "SNOMED,195662009,SORE_THROAT",
        "SNOMED,427898007,PURULENT_INFLAMMATION",
        "SNOMED,401303003,CARDIOVASCULAR_OTHER CHRONIC_HEART_DISEASE"
    })
    void a_code_is_what_it_amounts_to(CodeSystem system, String code, String contraindications) {
        Judgement judgement = judge(system, code, ClinicalStatus.ACTIVE);

        assertThat(found(judgement)).isEqualTo(contraindications);
        assertThat(judgement.findings()).allMatch(finding -> finding.course().status() == ClinicalStatus.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,271737000,BLOOD_DISEASE",
        "SNOMED,161665007,KIDNEY_FAILURE",
        "SNOMED,127013003,KIDNEY_FAILURE",
        "SNOMED,433144002,KIDNEY_FAILURE",
        "SNOMED,274531002,CHRONIC_HEART_DISEASE",
        "SNOMED,66383009,ACUTE_INFLAMMATION",
        "ICD10,N18.9,KIDNEY_FAILURE",
        "ICD10,N18.3,KIDNEY_FAILURE",
        "ICD10,Z85.3,ONCOLOGY",
        "ICD10,Z94.0,KIDNEY_FAILURE",
        "ICD10,A99,ACUTE_INFLAMMATION",
        "ICD10,Z98.8,POST_OPERATIVE_NOT_HEALED",
        "ICD10,D62,ACTIVE_BLEEDING",
        "ICD10,R03.0,HIGH_BLOOD_PRESSURE"
    })
    void a_code_that_leaves_it_open_is_unknown_and_never_clears(
            CodeSystem system, String code, String contraindication) {
        Judgement active = judge(system, code, ClinicalStatus.ACTIVE);

        assertThat(found(active)).isEqualTo(contraindication);
        assertThat(active.findings().getFirst().course().status()).isEqualTo(ClinicalStatus.UNKNOWN);
        assertThat(judge(system, code, ClinicalStatus.RESOLVED)
                        .findings()
                        .getFirst()
                        .course()
                        .status())
                .isEqualTo(ClinicalStatus.RESOLVED);
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,72274001",
        "SNOMED,128196005",
        "SNOMED,54404000",
        "SNOMED,23056005",
        "ICD10,M54.1",
        "ICD10,M54.16",
        "ICD10,M54.30",
        "ICD10,M54.4",
        "ICD10,M51.1",
        "ICD10,M50.1",
        "ICD10,M47.2"
    })
    void whether_a_radiculitis_is_acute_no_code_says_and_somebody_must_R65b(CodeSystem system, String code) {
        Judgement judgement = judge(system, code, ClinicalStatus.ACTIVE);

        assertThat(found(judgement)).isEqualTo("RADICULITIS_ACUTE");
        assertThat(judgement.findings().getFirst().course().status()).isEqualTo(ClinicalStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"ICD10,M54", "ICD10,M54.2", "ICD10,M54.5", "ICD10,M51.2", "SNOMED,279039007"})
    void pain_in_the_back_alone_is_no_radiculitis_R65b(CodeSystem system, String code) {
        assertThat(found(judge(system, code, ClinicalStatus.ACTIVE))).isEmpty();
    }

    @Test
    void a_referral_that_calls_a_radiculitis_acute_is_believed_R65b() {
        var course = new CodedCondition.Course(ClinicalStatus.ACTIVE, null, null);
        Finding named = CODES.valueSets().named(Contraindication.RADICULITIS_ACUTE, course, "x", null);

        assertThat(named.course().status()).isEqualTo(ClinicalStatus.ACTIVE);
        assertThat(named.contraindication().rule()).isEqualTo("R65b");
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,431855005",
        "SNOMED,431856006",
        "SNOMED,90560007",
        "SNOMED,278860009",
        "SNOMED,428251008",
        "SNOMED,44054006",
        "SNOMED,40055000",
        "SNOMED,230690007",
        "SNOMED,278285008",
        "ICD10,N18.1",
        "ICD10,I63.9",
        "ICD10,I69.3",
        "ICD10,D50.9",
        "ICD10,E11.9",
        "ICD10,D25.9",
        "ICD10,G81.9"
    })
    void a_code_judged_harmless_says_why(CodeSystem system, String code) {
        Judgement judgement = judge(system, code, ClinicalStatus.ACTIVE);

        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.judged()).isTrue();
        assertThat(judgement.other().orElseThrow().reason()).isNotBlank();
    }

    @Test
    void a_code_in_no_value_set_is_not_judged() {
        assertThat(judge(CodeSystem.SNOMED, "404684003", ClinicalStatus.ACTIVE).judged())
                .isFalse();
        assertThat(judge(CodeSystem.ICD10, "Q90", ClinicalStatus.ACTIVE).judged())
                .isFalse();
        assertThat(judge(null, "401.9", ClinicalStatus.ACTIVE).judged()).isFalse();
        assertThat(judge(CodeSystem.SNOMED, null, ClinicalStatus.ACTIVE).judged())
                .isFalse();
    }

    @Test
    void who_had_an_infarction_has_heart_disease_though_the_infarction_is_over_R38() {
        assertThat(judge(CodeSystem.SNOMED, "399211009", ClinicalStatus.RESOLVED)
                        .findings())
                .extracting(finding -> finding.course().status())
                .containsExactly(ClinicalStatus.ACTIVE);
    }

    @Test
    void healed_tuberculosis_is_over_as_its_code_says() {
        assertThat(judge(CodeSystem.ICD10, "B90.9", ClinicalStatus.ACTIVE).findings())
                .extracting(finding -> finding.course().status())
                .containsExactly(ClinicalStatus.RESOLVED);
    }

    @ParameterizedTest
    @EnumSource(Contraindication.class)
    void every_contraindication_has_a_value_set_and_can_be_named_by_a_code_of_it(Contraindication contraindication) {
        Finding named = CODES.valueSets()
                .named(contraindication, new CodedCondition.Course(ClinicalStatus.ACTIVE, null, null), "x", null);

        assertThat(named.system()).isEqualTo(CodeSystem.SNOMED);
        assertThat(found(judge(named.system(), named.code(), ClinicalStatus.ACTIVE)))
                .contains(contraindication.name());
    }

    @Test
    void every_line_has_a_possible_code_a_name_and_a_reason() {
        Stream.concat(Arrays.stream(Contraindication.values()).map(Enum::name), Stream.of("NONE"))
                .forEach(file -> {
                    List<CodeFiles.Line> lines = CodeFiles.read("/value-sets/" + file + ".csv");
                    assertThat(lines).as(file).isNotEmpty().allSatisfy(line -> {
                        assertThat(line.display()).isNotBlank();
                        assertThat(line.fifth()).isNotBlank();
                        assertThat(line.system()).isIn(CodeSystem.SNOMED, CodeSystem.ICD10);
                        if (line.system() == CodeSystem.SNOMED) {
                            assertThat(CodeSystem.SNOMED.wellFormed(line.match()))
                                    .as(line.match())
                                    .isTrue();
                        }
                    });
                    assertThat(lines)
                            .extracting(line -> line.system() + " " + line.match())
                            .doesNotHaveDuplicates();
                });
    }

    @Test
    void no_code_is_harmless_and_a_contraindication_at_once() {
        List<String> harmless = CodeFiles.read("/value-sets/NONE.csv").stream()
                .map(line -> line.system() + " " + line.match())
                .toList();
        Arrays.stream(Contraindication.values())
                .flatMap(contraindication -> CodeFiles.read("/value-sets/" + contraindication + ".csv").stream())
                .forEach(line -> assertThat(harmless).doesNotContain(line.system() + " " + line.match()));
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,422504002,ISCHAEMIC",
        "ICD10,I63.5,ISCHAEMIC",
        "SNOMED,274100004,HAEMORRHAGIC",
        "ICD10,I61.9,HAEMORRHAGIC",
        "SNOMED,21454007,SUBARACHNOID",
        "ICD10,I60.1,SUBARACHNOID",
        "SNOMED,230690007,UNKNOWN",
        "ICD10,I64,UNKNOWN"
    })
    void a_code_tells_the_type_of_the_stroke_R8_R9_R10(CodeSystem system, String code, StrokeType type) {
        assertThat(CODES.strokes().find(system, code)).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "SNOMED,278285008,LEFT",
        "SNOMED,278286009,RIGHT",
        "ICD10,G81.92,LEFT",
        "ICD10,G81.9,BODY_SITE",
        "SNOMED,418107008,UNCONSCIOUS",
        "SNOMED,160685001,BED_REST",
        "LOINC,LA9340-6,CONSCIOUS"
    })
    void a_code_tells_what_is_seen_of_the_patient(CodeSystem system, String code, Sign sign) {
        assertThat(CODES.signs().find(system, code)).contains(sign);
    }

    @Test
    void an_anticoagulant_is_known_by_its_code_and_a_platelet_inhibitor_is_none() {
        assertThat(CODES.anticoagulants().find(CodeSystem.RXNORM, "855332")).isPresent();
        assertThat(CODES.anticoagulants().find(CodeSystem.ATC, "B01AF02")).isPresent();
        assertThat(CODES.anticoagulants().find(CodeSystem.RXNORM, "309362"))
                .as("clopidogrel")
                .isEmpty();
        assertThat(CODES.anticoagulants().find(CodeSystem.ATC, "B01AC04"))
                .as("clopidogrel")
                .isEmpty();
    }
}
