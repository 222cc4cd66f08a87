package health.homeward.intake.rest.fhir;

import static health.homeward.intake.rest.fhir.Bundles.bundle;
import static health.homeward.intake.rest.fhir.Bundles.icd;
import static health.homeward.intake.rest.fhir.Bundles.observation;
import static health.homeward.intake.rest.fhir.Bundles.of;
import static health.homeward.intake.rest.fhir.Bundles.read;
import static health.homeward.intake.rest.fhir.Bundles.snomed;
import static health.homeward.intake.rest.fhir.Bundles.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.ClinicalStatus;
import health.homeward.intake.domain.Facts;
import health.homeward.intake.domain.Finding;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Mobility;
import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Reason;
import health.homeward.intake.domain.Setting;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.Stroke;
import health.homeward.intake.domain.StrokeType;
import health.homeward.intake.domain.Warning;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bundles as hospitals send them: with codes from anywhere, times of every kind, and things that do not belong. */
class BundleReadingTest {
    private static final String ONSET = ",\"onsetDateTime\":\"2026-06-01T12:00:00+02:00\"";

    private static Facts facts(String... resources) {
        return submitted(read(of(resources))).facts();
    }

    private static Stroke stroke(String... resources) {
        return facts(resources).stroke();
    }

    private static List<String> sentences(String... resources) {
        return read(of(resources)).warnings().stream().map(Warning::sentence).toList();
    }

    private static ClinicalStatus status(String condition) {
        return facts(condition).conditions().findings().getFirst().course().status();
    }

    private static String encounter(String kind, String status, String period, String more) {
        return """
               {"resourceType":"Encounter","id":"e","status":"%s","class":{"code":"%s"},\
               "subject":{"reference":"Patient/p"},"period":{%s}%s}""".formatted(status, kind, period, more);
    }

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info/sct,422504002,ISCHAEMIC",
        "http://snomed.info/sct|http://snomed.info/sct/900000000000207008,422504002,ISCHAEMIC",
        "urn:oid:2.16.840.1.113883.6.96,274100004,HAEMORRHAGIC",
        "http://hl7.org/fhir/sid/icd-10,I63.3,ISCHAEMIC",
        "http://hl7.org/fhir/sid/icd-10-cm,I61.9,HAEMORRHAGIC",
        "http://fhir.de/CodeSystem/bfarm/icd-10-gm,I60.9,SUBARACHNOID",
        "http://snomed.info/sct,230690007,UNKNOWN",
        "http://example.org/local,422504002,UNKNOWN"
    })
    void a_stroke_is_of_the_type_that_its_code_says_R8_R9_R10(String system, String code, StrokeType type) {
        assertThat(stroke(Bundles.condition(system, code, "active", ONSET)).type())
                .isEqualTo(type);
    }

    @Test
    void an_exact_code_of_the_same_episode_decides_over_a_vague_one() {
        Stroke stroke = stroke(
                snomed("230690007", "active", ",\"onsetDateTime\":\"2026-06-01\""), icd("I63.9", "active", ONSET));

        assertThat(stroke.type()).isEqualTo(StrokeType.ISCHAEMIC);
        assertThat(stroke.onset()).isEqualTo(Onset.at(Instant.parse("2026-06-01T10:00:00Z")));
    }

    @Test
    void two_types_of_one_episode_are_for_the_neurologist_to_settle_R10() {
        String[] both = {icd("I63.9", "active", ONSET), icd("I61.9", "active", ONSET)};

        assertThat(stroke(both).type()).isEqualTo(StrokeType.UNKNOWN);
        assertThat(sentences(both)).anyMatch(sentence -> sentence.contains("more than one type"));
    }

    @Test
    void the_latest_stroke_is_meant_and_an_older_one_is_kept_apart() {
        Facts facts =
                facts(icd("I61.9", "resolved", ",\"onsetDateTime\":\"2019-01-01\""), icd("I63.9", "active", ONSET));

        assertThat(facts.stroke().type()).isEqualTo(StrokeType.ISCHAEMIC);
        assertThat(facts.conditions().others()).allMatch(other -> other.judged());
    }

    @Test
    void the_stroke_that_the_service_request_names_is_meant() {
        String request = """
                {"resourceType":"ServiceRequest","id":"s","status":"active","intent":"order","subject":{"reference":"Patient/p"},\
                "reasonReference":[{"reference":"Condition/cI61.9"}]}""";

        Stroke stroke = stroke(
                icd("I61.9", "active", ",\"onsetDateTime\":\"2026-05-20\""), icd("I63.9", "active", ONSET), request);

        assertThat(stroke.type()).isEqualTo(StrokeType.HAEMORRHAGIC);
        assertThat(stroke.onset()).isEqualTo(Onset.on(LocalDate.of(2026, 5, 20)));
    }

    @Test
    void without_a_stroke_type_the_reason_of_the_encounter_may_tell_it() {
        String encounter = encounter(
                "IMP",
                "in-progress",
                "\"start\":\"2026-06-01T12:00:00Z\"",
                ",\"reasonCode\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"422504002\"}]}]");

        assertThat(stroke(snomed("230690007", "active", ONSET), encounter).type())
                .isEqualTo(StrokeType.ISCHAEMIC);
    }

    @Test
    void a_bundle_without_a_stroke_goes_in_and_says_so() {
        assertThat(stroke()).isEqualTo(Stroke.UNKNOWN);
        assertThat(sentences()).contains("No condition is coded as a stroke.");
    }

    @Test
    void an_onset_is_as_exact_as_it_was_given() {
        assertThat(stroke(icd("I63.9", "active", ",\"onsetDateTime\":\"2026-06-01\""))
                        .onset())
                .isEqualTo(Onset.on(LocalDate.of(2026, 6, 1)));
        assertThat(stroke(icd("I63.9", "active", ",\"onsetPeriod\":{\"start\":\"2026-06-01T10:00:00Z\"}"))
                        .onset())
                .isEqualTo(Onset.at(Instant.parse("2026-06-01T10:00:00Z")));
        assertThat(stroke(icd("I63.9", "active", ",\"recordedDate\":\"2026-06-01\""))
                        .onset())
                .isEqualTo(Onset.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"onsetDateTime\":\"2026-06\"", "\"onsetDateTime\":\"2026\"", "\"onsetString\":\"last week\""})
    void an_onset_that_names_no_day_is_unknown_and_doubted(String onset) {
        assertThat(stroke(icd("I63.9", "active", "," + onset)).onset()).isEqualTo(Onset.UNKNOWN);
        assertThat(sentences(icd("I63.9", "active", "," + onset)))
                .anyMatch(sentence -> sentence.contains("names no day"));
    }

    @Test
    void a_time_without_its_zone_is_read_in_the_hospitals_and_doubted() {
        String stroke = icd("I63.9", "active", ",\"onsetDateTime\":\"2026-06-01T12:00:00\"");

        assertThat(stroke(stroke).onset()).isEqualTo(Onset.at(Instant.parse("2026-06-01T10:00:00Z")));
        assertThat(sentences(stroke)).anyMatch(sentence -> sentence.contains("without its zone"));
    }

    @Test
    void a_date_that_is_none_is_left_out_and_doubted() {
        BundleReferral read = read(of(icd("I63.9", "active", ",\"onsetDateTime\":\"2026-13-45\"")));

        assertThat(submitted(read).facts().stroke().type()).isEqualTo(StrokeType.ISCHAEMIC);
        assertThat(submitted(read).facts().stroke().onset()).isEqualTo(Onset.UNKNOWN);
        assertThat(read.warnings())
                .extracting(Warning::path)
                .anyMatch(path -> path.startsWith("Bundle.entry[1].resource"));
    }

    @Test
    void the_weak_side_is_read_from_the_paralysis() {
        assertThat(stroke(icd("I63.9", "active", ONSET), snomed("278285008", "active", ONSET))
                        .affectedSide())
                .isEqualTo(Side.LEFT);
        assertThat(stroke(icd("I63.9", "active", ONSET), icd("G81.91", "active", ""))
                        .affectedSide())
                .isEqualTo(Side.RIGHT);
        assertThat(stroke(
                                snomed(
                                        "50582007",
                                        "active",
                                        ",\"bodySite\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"7771000\"}]}]"))
                        .affectedSide())
                .isEqualTo(Side.LEFT);
    }

    @Test
    void the_side_of_the_brain_is_not_the_side_of_the_body() {
        assertThat(stroke(
                                snomed(
                                        "307766002",
                                        "active",
                                        ONSET
                                                + ",\"bodySite\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"7771000\"}]}]"))
                        .affectedSide())
                .isEqualTo(Side.UNKNOWN);
    }

    @Test
    void a_paralysis_of_an_earlier_stroke_says_nothing_of_this_one() {
        assertThat(stroke(
                                icd("I63.9", "active", ONSET),
                                snomed("278285008", "active", ",\"onsetDateTime\":\"2019-01-01\""))
                        .affectedSide())
                .isEqualTo(Side.UNKNOWN);
    }

    @Test
    void paralysis_coded_on_both_sides_apart_is_nobodys_guess() {
        String[] both = {snomed("278285008", "active", ""), snomed("278284007", "active", "")};

        assertThat(stroke(both).affectedSide()).isEqualTo(Side.UNKNOWN);
        assertThat(sentences(both)).anyMatch(sentence -> sentence.contains("on both sides apart"));
    }

    @ParameterizedTest
    @CsvSource({
        "active,ACTIVE",
        "recurrence,ACTIVE",
        "relapse,ACTIVE",
        "resolved,RESOLVED",
        "inactive,UNKNOWN",
        "remission,UNKNOWN",
        "strange,UNKNOWN"
    })
    void only_resolved_ends_a_condition(String stated, ClinicalStatus status) {
        assertThat(status(snomed("59621000", stated, ""))).isEqualTo(status);
    }

    @Test
    void a_status_that_contradicts_the_dates_is_unknown() {
        assertThat(status(snomed("59621000", "active", ",\"abatementDateTime\":\"2020-01-01\"")))
                .isEqualTo(ClinicalStatus.UNKNOWN);
        assertThat(status(snomed("59621000", "resolved", ",\"abatementDateTime\":\"2027-01-01\"")))
                .isEqualTo(ClinicalStatus.UNKNOWN);
        assertThat(status(snomed(
                        "59621000", "active", ",\"verificationStatus\":{\"coding\":[{\"code\":\"provisional\"}]}")))
                .isEqualTo(ClinicalStatus.UNKNOWN);
    }

    @Test
    void a_refuted_diagnosis_is_none() {
        String refuted = snomed("59621000", "active", ",\"verificationStatus\":{\"coding\":[{\"code\":\"refuted\"}]}");

        assertThat(facts(refuted).conditions().findings()).isEmpty();
        assertThat(sentences(refuted)).anyMatch(sentence -> sentence.contains("refuted"));
    }

    @Test
    void a_condition_said_twice_is_read_once() {
        String again = snomed("59621000", "active", "");

        assertThat(facts(again, again).conditions().findings()).hasSize(1);
        assertThat(sentences(again, again)).anyMatch(sentence -> sentence.contains("read once"));
    }

    @Test
    void two_codes_of_one_condition_are_one_finding() {
        String condition = """
                {"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"clinicalStatus":{"coding":[{"code":"active"}]},\
                "code":{"coding":[{"system":"http://example.org","code":"HTN"},{"system":"http://snomed.info/sct","code":"59621000"},\
                {"system":"http://hl7.org/fhir/sid/icd-10","code":"I10"}]}}""";

        assertThat(facts(condition).conditions().findings()).hasSize(1);
        assertThat(facts(condition).conditions().unjudged()).isZero();
    }

    @Test
    void a_condition_in_words_or_in_a_strange_vocabulary_is_kept_for_the_clinician() {
        String words = """
                {"resourceType":"Condition","id":"w","subject":{"reference":"Patient/p"},"code":{"text":"swollen leg"}}""";

        assertThat(facts(words).conditions().unjudged()).isEqualTo(1);
        assertThat(sentences(words)).anyMatch(sentence -> sentence.contains("no code of a vocabulary"));
        assertThat(facts(Bundles.condition("http://hl7.org/fhir/sid/icd-9-cm", "401.9", "active", ""))
                        .conditions()
                        .unjudged())
                .isEqualTo(1);
        assertThat(facts(snomed("404684003", "resolved", "")).conditions().unjudged())
                .as("over, so nobody need look")
                .isZero();
    }

    @Test
    void a_body_site_is_told_by_its_code_only() {
        Finding finding = facts(
                        snomed(
                                "441457006",
                                "active",
                                ",\"bodySite\":[{\"text\":\"Marta's knee\",\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"72696002\"}]}]"))
                .conditions()
                .findings()
                .getFirst();

        assertThat(finding.site()).isEqualTo("72696002");
        assertThat(finding.evidence()).isEqualTo("Condition/c441457006");
    }

    @Test
    void recent_vitals_are_read_in_their_units() {
        Facts facts = facts(
                observation(
                        "8310-5", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":100.4,\"code\":\"[degF]\"}"),
                observation("85354-9", "2026-06-02T07:00:00Z", """
                        "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},"valueQuantity":{"value":150.4,"code":"mm[Hg]"}},\
                        {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},"valueQuantity":{"value":90,"unit":"mmHg"}}]"""));

        assertThat(facts.vitals().temperature().celsius()).isEqualByComparingTo("38.0");
        assertThat(facts.vitals().bloodPressure().systolic()).isEqualTo(150);
        assertThat(facts.vitals().bloodPressure().diastolic()).isEqualTo(90);
    }

    @Test
    void the_two_pressures_may_come_apart_if_they_were_taken_together() {
        Facts facts = facts(
                observation("8480-6", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":150,\"code\":\"mm[Hg]\"}"),
                observation("8462-4", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":90,\"code\":\"mm[Hg]\"}"));

        assertThat(facts.vitals().bloodPressure().systolic()).isEqualTo(150);
    }

    @Test
    void only_the_last_24_hours_tell_of_the_patient_as_referred() {
        String value = "\"valueQuantity\":{\"value\":38.5,\"code\":\"Cel\"}";

        assertThat(facts(observation("8310-5", "2026-06-01T08:00:00Z", value))
                        .vitals()
                        .temperature())
                .isNotNull();
        assertThat(facts(observation("8310-5", "2026-06-01T07:59:59Z", value))
                        .vitals()
                        .temperature())
                .isNull();
        assertThat(facts(observation("8310-5", "2026-06-02T08:00:01Z", value))
                        .vitals()
                        .temperature())
                .isNull();
        assertThat(facts(observation("8310-5", "2026-06-02", value)).vitals().temperature())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"value\":310,\"code\":\"K\"", "\"value\":385,\"code\":\"Cel\"", "\"code\":\"Cel\""})
    void a_temperature_that_is_none_is_left_out_and_doubted(String quantity) {
        String observation = observation("8310-5", "2026-06-02T07:00:00Z", "\"valueQuantity\":{" + quantity + "}");

        assertThat(facts(observation).vitals().temperature()).isNull();
        assertThat(sentences(observation)).anyMatch(sentence -> sentence.contains("left out"));
    }

    @Test
    void consciousness_is_read_where_somebody_coded_it_and_never_from_the_coma_scale_R6() {
        String alert = observation(
                "67775-7",
                "2026-06-02T07:00:00Z",
                "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"LA9340-6\"}]}");
        String gcs = observation("9269-2", "2026-06-02T07:00:00Z", "\"valueInteger\":15");

        assertThat(facts(alert).consciousness().conscious()).isEqualTo(Known.YES);
        assertThat(facts(gcs).consciousness().conscious()).isEqualTo(Known.UNKNOWN);
        assertThat(facts(gcs).consciousness().gcs()).isEqualTo(15);
        assertThat(facts(snomed("371632003", "active", "")).consciousness().conscious())
                .isEqualTo(Known.NO);
        assertThat(facts(snomed("371632003", "resolved", "")).consciousness().conscious())
                .isEqualTo(Known.UNKNOWN);
    }

    @Test
    void consciousness_that_the_coma_scale_contradicts_is_unknown_R6() {
        String alert = observation(
                "67775-7",
                "2026-06-02T07:00:00Z",
                "\"valueCodeableConcept\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"LA9340-6\"}]}");
        String gcs = observation("9269-2", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":3}");

        assertThat(facts(alert, gcs).consciousness().conscious()).isEqualTo(Known.UNKNOWN);
        assertThat(sentences(alert, gcs)).anyMatch(sentence -> sentence.contains("contradicts"));
    }

    @Test
    void a_coma_scale_out_of_range_is_left_out() {
        assertThat(facts(observation("9269-2", "2026-06-02T07:00:00Z", "\"valueInteger\":20"))
                        .consciousness()
                        .gcs())
                .isNull();
    }

    @Test
    void bed_rest_is_read_where_it_is_coded_R24() {
        assertThat(facts(snomed("160685001", "active", "")).mobility()).isEqualTo(Mobility.BED_REST);
        assertThat(facts(snomed("105503008", "active", "")).mobility()).isEqualTo(Mobility.OUT_OF_BED);
        assertThat(facts(snomed("160685001", "active", ""), snomed("105503008", "active", ""))
                        .mobility())
                .isEqualTo(Mobility.UNKNOWN);
    }

    @Test
    void the_setting_is_the_encounter_that_runs_at_the_bundles_moment_R25() {
        assertThat(setting(encounter("IMP", "in-progress", "\"start\":\"2026-06-01T12:00:00Z\"", "")))
                .isEqualTo(Setting.HOSPITAL);
        assertThat(setting(encounter(
                        "EMER", "finished", "\"start\":\"2026-06-01T12:00:00Z\",\"end\":\"2026-06-01T13:00:00Z\"", "")))
                .isEqualTo(Setting.UNKNOWN);
        assertThat(setting(encounter(
                        "IMP", "finished", "\"start\":\"2026-06-01T12:00:00Z\",\"end\":\"2026-06-09T13:00:00Z\"", "")))
                .as("it ran at the bundle's moment")
                .isEqualTo(Setting.HOSPITAL);
        assertThat(setting(encounter("IMP", "in-progress", "\"start\":\"2026-06-03T12:00:00Z\"", "")))
                .isEqualTo(Setting.UNKNOWN);
        assertThat(setting(encounter("HH", "in-progress", "\"start\":\"2026-06-01T12:00:00Z\"", "")))
                .isEqualTo(Setting.HOME);
        assertThat(setting(encounter("AMB", "in-progress", "\"start\":\"2026-06-01T12:00:00Z\"", "")))
                .isEqualTo(Setting.UNKNOWN);
        assertThat(setting(encounter("IMP", "cancelled", "\"start\":\"2026-06-01T12:00:00Z\"", "")))
                .isEqualTo(Setting.UNKNOWN);
    }

    @Test
    void a_stay_that_ended_with_a_discharge_to_the_home_says_where_the_patient_is() {
        assertThat(setting(encounter(
                        "IMP",
                        "finished",
                        "\"start\":\"2026-06-01T12:00:00Z\",\"end\":\"2026-06-02T07:00:00Z\"",
                        ",\"hospitalization\":{\"dischargeDisposition\":{\"coding\":[{\"code\":\"home\"}]}}")))
                .isEqualTo(Setting.HOME);
    }

    private static Setting setting(String encounter) {
        return submitted(read(of(encounter))).clinical().setting();
    }

    @Test
    void an_anticoagulant_is_recognised_and_its_absence_proves_nothing() {
        String prescription = """
                {"resourceType":"MedicationRequest","id":"m","status":"%s","intent":"order","subject":{"reference":"Patient/p"},\
                "medicationCodeableConcept":{"coding":[{"system":"%s","code":"%s","display":"%s"}]}}""";
        String rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";

        assertThat(facts(prescription.formatted("active", rxnorm, "855332", "x"))
                        .treatment()
                        .anticoagulant())
                .isEqualTo(Known.YES);
        assertThat(facts(prescription.formatted("active", "http://www.whocc.no/atc", "B01AF02", "x"))
                        .treatment()
                        .anticoagulant())
                .isEqualTo(Known.YES);
        assertThat(facts(prescription.formatted("active", "http://example.org", "1", "Acenocoumarol 4 mg"))
                        .treatment()
                        .anticoagulant())
                .isEqualTo(Known.YES);
        assertThat(facts(prescription.formatted("stopped", rxnorm, "855332", "x"))
                        .treatment()
                        .anticoagulant())
                .isEqualTo(Known.UNKNOWN);
        assertThat(facts(prescription.formatted("active", rxnorm, "309362", "Clopidogrel 75 MG"))
                        .treatment()
                        .anticoagulant())
                .isEqualTo(Known.UNKNOWN);
    }

    @Test
    void allergies_are_known_none_or_unknown_R26() {
        String allergy = """
                {"resourceType":"AllergyIntolerance","id":"a","patient":{"reference":"Patient/p"},\
                "clinicalStatus":{"coding":[{"code":"%s"}]},"code":{"coding":[{"system":"http://snomed.info/sct","code":"%s"}]}}""";

        assertThat(facts(allergy.formatted("active", "91935009")).treatment().allergies())
                .isEqualTo(Allergies.KNOWN);
        assertThat(facts(allergy.formatted("active", "716186003")).treatment().allergies())
                .isEqualTo(Allergies.NONE);
        assertThat(facts(allergy.formatted("resolved", "91935009")).treatment().allergies())
                .isEqualTo(Allergies.UNKNOWN);
        assertThat(facts().treatment().allergies()).isEqualTo(Allergies.UNKNOWN);
    }

    @Test
    void a_related_person_cares_for_the_patient_and_has_agreed_to_nothing_R34b() {
        String person = """
                {"resourceType":"RelatedPerson","id":"r","active":true,"patient":{"reference":"Patient/p"},\
                "relationship":[{"coding":[{"code":"DAU"}]}],"name":[{"given":["Clara"],"family":"Serra"}],\
                "communication":[{"language":{"coding":[{"code":"ca"}]}}]}""";

        OpenReferral referral =
                submitted(read(of(person, person.replace("true", "false").replace("Clara", "Old"))));

        assertThat(referral.arrangements().caregivers()).singleElement().satisfies(caregiver -> {
            assertThat(caregiver.name().given()).isEqualTo("Clara");
            assertThat(caregiver.relationship()).isEqualTo("DAU");
            assertThat(caregiver.language()).isEqualTo("ca");
            assertThat(caregiver.teachingConsent()).hasToString("UNKNOWN");
        });
    }

    @Test
    void of_a_patients_numbers_only_the_hospitals_own_is_taken() {
        String patient = """
                {"resourceType":"Patient","id":"p","identifier":[\
                {"type":{"coding":[{"code":"SS"}]},"system":"urn:ssn","value":"999"},\
                {"type":{"coding":[{"code":"MR"}]},"system":"urn:mrn","value":"17"}],\
                "birthDate":"1950","address":[{"use":"old","line":["Gone 1"]},{"use":"home","line":["Carrer Major 1"],"city":"Ordino",\
                "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/geolocation","extension":[\
                {"url":"latitude","valueDecimal":42.55},{"url":"longitude","valueDecimal":1.53}]}]}]}""";

        OpenReferral referral = submitted(read(bundle(patient)));

        assertThat(referral.patient().identity().identifier().value()).isEqualTo("17");
        assertThat(referral.ageYears(Bundles.NOW)).isNull();
        assertThat(referral.arrangements().home().addressLines()).containsExactly("Carrer Major 1");
        assertThat(referral.arrangements().home().point().latitude()).isEqualTo(42.55);
    }

    @Test
    void coordinates_off_the_earth_are_left_out_and_doubted() {
        String patient = """
                {"resourceType":"Patient","id":"p","address":[{"line":["Carrer Major 1"],\
                "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/geolocation","extension":[\
                {"url":"latitude","valueDecimal":142.55},{"url":"longitude","valueDecimal":1.53}]}]}]}""";

        assertThat(submitted(read(bundle(patient))).arrangements().home().point())
                .isNull();
        assertThat(read(bundle(patient)).warnings())
                .extracting(Warning::sentence)
                .contains("These are no coordinates on earth.");
    }

    @Test
    void another_patients_resource_is_left_out_and_an_orphaned_warning_sign_is_kept() {
        String patients = "{\"resourceType\":\"Patient\",\"id\":\"p\"},{\"resourceType\":\"Patient\",\"id\":\"q\"}";
        String request =
                "{\"resourceType\":\"ServiceRequest\",\"id\":\"s\",\"status\":\"active\",\"intent\":\"order\",\"subject\":{\"reference\":\"Patient/p\"}}";
        String other = snomed("59621000", "active", "").replace("Patient/p", "Patient/q");
        String orphan = snomed("49436004", "active", "").replace("Patient/p", "Patient/999");
        String orphanedMeasure = observation("9269-2", "2026-06-02T07:00:00Z", "\"valueInteger\":15")
                .replace("Patient/p", "Patient/999");

        BundleReferral read = read(bundle(String.join(",", patients, request, other, orphan, orphanedMeasure)));

        Facts facts = submitted(read).facts();
        assertThat(facts.conditions().findings()).extracting(Finding::code).containsExactly("49436004");
        assertThat(facts.consciousness().gcs()).isNull();
        assertThat(read.warnings())
                .extracting(Warning::sentence)
                .anyMatch(sentence -> sentence.contains("another patient"))
                .anyMatch(sentence -> sentence.contains("not in the bundle"))
                .anyMatch(sentence -> sentence.contains("not surely about"));
    }

    @Test
    void a_reference_by_number_or_by_full_url_means_the_patient() {
        String patient =
                "{\"resourceType\":\"Patient\",\"id\":\"p\",\"identifier\":[{\"system\":\"urn:mrn\",\"value\":\"17\"}]}";
        List.of("Patient?identifier=urn:mrn|17", "http://his.example.org/fhir/Patient/p", "urn:uuid:p")
                .forEach(reference -> {
                    BundleReferral read = read(bundle(
                            patient + "," + snomed("59621000", "active", "").replace("Patient/p", reference)));
                    assertThat(submitted(read).facts().conditions().findings()).hasSize(1);
                    assertThat(read.warnings())
                            .extracting(Warning::path)
                            .noneMatch(path -> path.equals("Bundle.entry[1].resource"));
                });
    }

    @Test
    void several_patients_without_a_word_which_are_no_referral() {
        BundleReferral read =
                read(bundle("{\"resourceType\":\"Patient\",\"id\":\"p\"},{\"resourceType\":\"Patient\",\"id\":\"q\"}"));

        assertThat(read.command()).isNull();
        assertThat(read.obstacles()).extracting(Reason::code).containsExactly("SEVERAL_PATIENTS");
    }

    @Test
    void a_dead_patient_is_not_referred() {
        assertThat(read(bundle("{\"resourceType\":\"Patient\",\"id\":\"p\",\"deceasedDateTime\":\"2026-01-01\"}"))
                        .obstacles())
                .extracting(Reason::code)
                .containsExactly("PATIENT_DECEASED");
        assertThat(read(bundle("{\"resourceType\":\"Patient\",\"id\":\"p\",\"deceasedBoolean\":false}"))
                        .obstacles())
                .isEmpty();
    }

    @Test
    void one_unreadable_resource_does_not_cost_the_others() {
        String broken = "{\"resourceType\":\"Condition\",\"id\":\"x\",\"code\":\"59621000\",\"subject\":[1,2]}";
        String strange = "{\"resourceType\":\"Starship\",\"id\":\"y\"}";

        BundleReferral read = read(of(broken, strange, snomed("59621000", "active", ",\"mood\":\"good\"")));

        assertThat(submitted(read).facts().conditions().findings()).hasSize(1);
        assertThat(read.warnings())
                .extracting(Warning::path)
                .anyMatch(path -> path.startsWith("Bundle.entry[1].resource"))
                .contains("Bundle.entry.resource.ofType(Starship)")
                .anyMatch(path -> path.startsWith("Bundle.entry[3].resource") && path.endsWith("mood"));
    }

    @Test
    void what_a_referral_does_not_need_is_counted_in_one_line_a_kind() {
        String creatinine = observation("2160-0", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":1.0}");
        String procedure = "{\"resourceType\":\"Procedure\",\"id\":\"x\"}";

        assertThat(read(of(creatinine, creatinine, procedure)).warnings())
                .contains(
                        new Warning(
                                "Bundle.entry.resource.ofType(Observation)",
                                "2 resources of this kind not read: a referral needs nothing of it."),
                        new Warning(
                                "Bundle.entry.resource.ofType(Procedure)",
                                "1 resource of this kind not read: a referral needs nothing of it."));
    }

    @Test
    void a_revoked_request_names_nothing() {
        String request = """
                {"resourceType":"ServiceRequest","id":"s","status":"revoked","intent":"order","subject":{"reference":"Patient/p"},\
                "reasonReference":[{"reference":"Condition/cI61.9"}]}""";

        assertThat(stroke(
                                icd("I61.9", "active", ",\"onsetDateTime\":\"2026-05-20\""),
                                icd("I63.9", "active", ONSET),
                                request)
                        .type())
                .isEqualTo(StrokeType.ISCHAEMIC);
    }

    @Test
    void entries_without_a_resource_or_asking_to_delete_are_left_out() {
        String bundle = """
                {"resourceType":"Bundle","type":"transaction","entry":[{},{"resource":{"resourceType":"Patient","id":"p"}},\
                {"resource":{"resourceType":"Condition","code":{"text":"x"}},"request":{"method":"DELETE","url":"Condition/1"}}]}""";

        assertThat(read(bundle).warnings()).extracting(Warning::path).contains("Bundle.entry[0]", "Bundle.entry[2]");
        assertThat(submitted(read(bundle)).facts().conditions().unjudged()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"transaction", "batch", "collection", "document", "message"})
    void a_bundle_of_every_kind_that_a_hospital_sends_goes_in(String type) {
        assertThat(read(of().replace("collection", type)).obstacles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "[]",
                "{\"resourceType\":\"Bundle\",\"entry\":5}",
                "{\"resourceType\":\"Bundle\",\"type\":\"history\"}"
            })
    void what_is_no_bundle_is_malformed(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(MalformedFhir.class);
    }

    @Test
    void a_bundle_without_a_timestamp_is_read_as_of_its_arrival() {
        String old = of(observation(
                        "8310-5", "2026-06-02T07:00:00Z", "\"valueQuantity\":{\"value\":38.5,\"code\":\"Cel\"}"))
                .replace("\"timestamp\":\"2026-06-02T08:00:00Z\",", "");

        assertThat(submitted(read(old)).facts().vitals().temperature()).isNull();
    }
}
