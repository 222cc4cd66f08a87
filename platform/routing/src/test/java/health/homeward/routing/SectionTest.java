package health.homeward.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SectionTest {
    private final Section section = new Section("routing");

    @Test
    void the_first_time_it_stands_at_the_end() {
        assertThat(section.replacedIn("# Title\n", "first"))
                .startsWith("# Title\n\n<!-- routing: begin")
                .endsWith("end -->\n");
    }

    @Test
    void later_only_what_is_between_its_marks_changes() {
        String once = section.replacedIn("before\n", "first") + "\nafter\n";

        String twice = section.replacedIn(once, "second");

        assertThat(twice).isEqualTo(once.replace("first", "second"));
    }

    @Test
    void a_torn_section_is_left_alone() {
        String torn = section.replacedIn("before\n", "first").replace("<!-- routing: end -->", "");

        assertThatThrownBy(() -> section.replacedIn(torn, "second"))
                .hasMessage("The document's section routing does not begin and end.");
    }
}
