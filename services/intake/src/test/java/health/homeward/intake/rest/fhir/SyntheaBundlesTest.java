package health.homeward.intake.rest.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.intake.domain.Allergies;
import health.homeward.intake.domain.Finding;
import health.homeward.intake.domain.Known;
import health.homeward.intake.domain.Missing;
import health.homeward.intake.domain.Onset;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Setting;
import health.homeward.intake.domain.Side;
import health.homeward.intake.domain.StrokeType;
import health.homeward.intake.domain.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bundle of stroke patients goes in with its findings right. What is expected was read from the bundles by hand.
 * The folder is named by -Dhomeward.synthea; three of its bundles ship with the product and are always read.
 */
class SyntheaBundlesTest {
    private static final Path SHIPPED = Bundles.root().resolve("platform/journey/src/main/resources/patients");
    private static final Path ALL = Path.of(System.getProperty(
            "homeward.synthea", Bundles.root().resolve("../shared/data/synthea").toString()));

    private static final List<Expected> EXPECTED = List.of(
            new Expected("acosta403-dbfe9fa0", "2024-07-10T12:20:44Z", 64, "es", "UNKNOWN", """
                    ACUTE_INFLAMMATION 18718003 RESOLVED
                    ACUTE_INFLAMMATION 36971009 RESOLVED
                    ACUTE_INFLAMMATION 444814009 RESOLVED
                    BLOOD_DISEASE 271737000 UNKNOWN
                    HIGH_BLOOD_PRESSURE 59621000 ACTIVE
                    SORE_THROAT 195662009 RESOLVED"""),
            new Expected("feest103-96cef577", "2026-10-01T01:22:25Z", 83, "en-US", "UNKNOWN", """
                    ACUTE_INFLAMMATION 66383009 RESOLVED
                    BLOOD_DISEASE 271737000 UNKNOWN
                    CARDIOVASCULAR_OTHER 401303003 ACTIVE
                    CHRONIC_HEART_DISEASE 274531002 UNKNOWN
                    CHRONIC_HEART_DISEASE 399211009 ACTIVE
                    CHRONIC_HEART_DISEASE 401303003 ACTIVE
                    CHRONIC_HEART_DISEASE 414545008 ACTIVE
                    HIGH_BLOOD_PRESSURE 59621000 ACTIVE
                    KIDNEY_FAILURE 127013003 UNKNOWN
                    KIDNEY_FAILURE 161665007 UNKNOWN
                    NERVOUS_SYSTEM 124171000119105 ACTIVE
                    POST_OPERATIVE_NOT_HEALED 125605004 RESOLVED
                    POST_OPERATIVE_NOT_HEALED 443165006 RESOLVED
                    POST_OPERATIVE_NOT_HEALED 65966004 RESOLVED"""),
            new Expected("hayes766-d81b39aa", "2023-12-12T00:35:40Z", 83, "en-US", "UNKNOWN", """
                    ACUTE_INFLAMMATION 91302008 ACTIVE
                    BLOOD_DISEASE 271737000 UNKNOWN
                    CHRONIC_HEART_DISEASE 274531002 UNKNOWN
                    CHRONIC_HEART_DISEASE 399261000 ACTIVE
                    CHRONIC_HEART_DISEASE 414545008 ACTIVE"""),
            new Expected("mante251-716646de", "2024-09-26T14:13:29Z", 66, "en-US", "UNKNOWN", """
                    BLOOD_DISEASE 271737000 UNKNOWN
                    HIGH_BLOOD_PRESSURE 59621000 ACTIVE"""),
            new Expected("raynor401-7f999c45", "2018-05-19T23:53:54Z", 54, "en-US", "KNOWN", """
                    ACUTE_INFLAMMATION 444814009 RESOLVED
                    ACUTE_INFLAMMATION 66383009 RESOLVED x7
                    BLOOD_DISEASE 271737000 UNKNOWN
                    HIGH_BLOOD_PRESSURE 59621000 ACTIVE
                    KIDNEY_FAILURE 127013003 UNKNOWN
                    KIDNEY_FAILURE 161665007 UNKNOWN
                    NERVOUS_SYSTEM 368581000119106 ACTIVE
                    PURULENT_INFLAMMATION 427898007 RESOLVED"""),
            new Expected("rippin620-81de2c99", "2014-12-28T17:33:12Z", 72, "zh", "KNOWN", """
                    ACUTE_INFLAMMATION 61804006 RESOLVED
                    ACUTE_INFLAMMATION 66383009 RESOLVED x4
                    ACUTE_INFLAMMATION 66383009 UNKNOWN
                    BLOOD_DISEASE 271737000 UNKNOWN
                    HIGH_BLOOD_PRESSURE 59621000 ACTIVE
                    KIDNEY_FAILURE 127013003 UNKNOWN
                    NERVOUS_SYSTEM 124171000119105 ACTIVE
                    PURULENT_INFLAMMATION 427898007 RESOLVED x2"""),
            new Expected("strosin214-8410f03f", "2016-03-22T14:33:15Z", 73, "en-US", "UNKNOWN", """
                    BLOOD_DISEASE 271737000 UNKNOWN"""));

    static Stream<Expected> expected() {
        return EXPECTED.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void a_synthetic_patient_goes_in_with_every_finding_right(Expected expected) throws IOException {
        BundleReferral read = Bundles.read(Files.readString(file(expected)));

        OpenReferral referral = Bundles.submitted(read);
        assertThat(findings(referral)).isEqualTo(expected.findings());
        assertThat(referral.facts().stroke().onset()).isEqualTo(Onset.at(Instant.parse(expected.onset())));
        assertThat(referral.patient().preferences().languages()).containsExactly(expected.language());
        assertThat(referral.facts().treatment().allergies()).isEqualTo(Allergies.valueOf(expected.allergies()));
        assertThat(referral.ageYears(Instant.parse(expected.onset()))).isEqualTo(expected.age());
        assertThat(referral.facts().conditions().unjudged())
                .as("conditions that no value set knows")
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("expected")
    void what_a_synthetic_patient_lacks_is_missing_and_not_guessed(Expected expected) throws IOException {
        OpenReferral referral = Bundles.submitted(Bundles.read(Files.readString(file(expected))));

        assertThat(referral.facts().stroke().type()).isEqualTo(StrokeType.UNKNOWN);
        assertThat(referral.facts().stroke().affectedSide()).isEqualTo(Side.UNKNOWN);
        assertThat(referral.facts().treatment().anticoagulant()).isEqualTo(Known.UNKNOWN);
        assertThat(referral.clinical().setting()).isEqualTo(Setting.UNKNOWN);
        List<String> missing = Missing.of(referral);
        assertThat(missing)
                .containsExactly(Stream.of(
                                "strokeType",
                                "affectedSide",
                                "conscious",
                                "mobility",
                                "setting",
                                "anticoagulant",
                                expected.allergies().equals("UNKNOWN") ? "allergies" : "-",
                                "temperature",
                                "bloodPressure",
                                "availability",
                                "consent.massage",
                                "consent.homeVisits",
                                "consent.caregiverTeaching")
                        .filter(name -> !name.equals("-"))
                        .toArray(String[]::new));
    }

    @Test
    void a_sepsis_that_nobody_closed_for_47_years_is_doubted_and_counts() throws IOException {
        BundleReferral read = Bundles.read(Files.readString(SHIPPED.resolve("hayes766-d81b39aa.json")));

        assertThat(read.warnings())
                .extracting(Warning::sentence)
                .anyMatch(sentence -> sentence.contains("since 1976-08-05") && sentence.contains("nobody closed"));
    }

    @Test
    void a_blood_pressure_from_before_the_stroke_is_too_old_to_count() throws IOException {
        Path file = ALL.resolve("rippin620-81de2c99.json");
        Assumptions.assumeTrue(Files.exists(file), "Left out: " + file + " is not on this machine");

        assertThat(Bundles.read(Files.readString(file)).warnings())
                .extracting(Warning::sentence)
                .anyMatch(sentence -> sentence.startsWith("The last blood pressure is not from the last 24 hours"));
    }

    @Test
    void no_bundle_of_the_folder_is_left_without_an_expectation() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(ALL), "Left out: no folder " + ALL + " on this machine");
        try (Stream<Path> files = Files.list(ALL)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            EXPECTED.stream().map(Expected::name).toList());
        }
    }

    private static Path file(Expected expected) {
        Path shipped = SHIPPED.resolve(expected.name() + ".json");
        Path file = Files.exists(shipped) ? shipped : ALL.resolve(expected.name() + ".json");
        Assumptions.assumeTrue(
                Files.exists(file),
                "Left out: " + expected.name() + " does not ship, and there is no folder " + ALL + " on this machine");
        return file;
    }

    private static String findings(OpenReferral referral) {
        Map<String, Long> counted = referral.facts().conditions().findings().stream()
                .map(SyntheaBundlesTest::line)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counted.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() == 1 ? "" : " x" + entry.getValue()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String line(Finding finding) {
        return finding.contraindication() + " " + finding.code() + " "
                + finding.course().status();
    }

    /** What a reader of the bundle finds in it; {@code x7} are seven episodes. */
    record Expected(String name, String onset, int age, String language, String allergies, String findings) {
        @Override
        public String findings() {
            return Arrays.stream(findings.split("\n")).sorted().collect(Collectors.joining("\n"));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
