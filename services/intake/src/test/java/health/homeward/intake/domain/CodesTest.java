package health.homeward.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "SNOMED,59621000,true",
        "SNOMED,124171000119105,true",
        "SNOMED,59621001,false",
        "SNOMED,95621000,false",
        "SNOMED,5962100a,false",
        "SNOMED,12345,false",
        "ICD10,I10,true",
        "ICD10,i63.9,true",
        "ICD10,G81.91,true",
        "ICD10,10I,false",
        "ICD10,I1,false",
        "ICD10,hypertension,false"
    })
    void a_code_that_cannot_exist_is_known_by_its_look(CodeSystem system, String code, boolean possible) {
        assertThat(system.wellFormed(code)).isEqualTo(possible);
    }

    @Test
    void an_icd_code_means_what_its_longest_known_prefix_means() {
        CodeTable<String> table = new CodeTable<>(List.of(
                new CodeTable.Row<>(CodeSystem.ICD10, "I63", "infarction"),
                new CodeTable.Row<>(CodeSystem.ICD10, "I63.4", "embolic infarction"),
                new CodeTable.Row<>(CodeSystem.SNOMED, "422504002", "ischaemic stroke")));

        assertThat(table.find(CodeSystem.ICD10, "I63.42")).contains("embolic infarction");
        assertThat(table.find(CodeSystem.ICD10, "i639")).contains("infarction");
        assertThat(table.find(CodeSystem.ICD10, "I6")).isEmpty();
        assertThat(table.find(CodeSystem.SNOMED, "4225040021")).isEmpty();
        assertThat(table.find(CodeSystem.LOINC, "422504002")).isEmpty();
    }

    @Test
    void an_age_is_told_only_where_the_birth_date_leaves_no_doubt() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(PartialDate.parse("1951-03-10").ageOn(day)).isEqualTo(75);
        assertThat(PartialDate.parse("1951-03-11").ageOn(day)).isEqualTo(74);
        assertThat(PartialDate.parse("1951-02").ageOn(day)).isEqualTo(75);
        assertThat(PartialDate.parse("1951-03").ageOn(day)).isNull();
        assertThat(PartialDate.parse("1951").ageOn(day)).isNull();
        assertThat(PartialDate.parse("2027-01-01").ageOn(day)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1951", "1951-03", "1951-03-04", "1952-02-29"})
    void a_partial_date_is_written_as_it_was_read(String text) {
        assertThat(PartialDate.parse(text).text()).isEqualTo(text);
    }

    @Test
    void an_onset_is_a_moment_or_a_day() {
        assertThatThrownBy(() -> new Onset(Given.NOW, LocalDate.of(2026, 3, 10)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
