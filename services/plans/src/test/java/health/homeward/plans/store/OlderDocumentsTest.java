package health.homeward.plans.store;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.compile.Permissions;
import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.EasingReason;
import health.homeward.plans.domain.course.Orders;
import health.homeward.plans.domain.course.Screen;
import health.homeward.plans.domain.course.Treatment;
import health.homeward.plans.domain.regimen.Manner;
import health.homeward.plans.domain.regimen.Ramp;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was kept before it held all that is kept now. */
class OlderDocumentsTest {
    private static final String TREATMENT = """
            {"startedAt":"2026-03-03T08:00:00Z","finishedAt":"2026-03-03T08:10:00Z","minutes":5,"areas":["SHOULDER"],
             "result":{"outcome":"REDUCED","newPain":false},"by":{"therapistId":null,"level":"EXPERIENCED","source":"WARD"}}""";

    private final Documents documents = new Documents();

    @Test
    void an_older_treatment_has_no_screen_and_no_reason() {
        Treatment old = documents.read(TREATMENT, Treatment.class);
        assertThat(old.screen()).isNull();
        assertThat(old.result()).isEqualTo(new Treatment.Result(Treatment.Outcome.REDUCED, false, null));
        assertThat(old.minutes()).isEqualTo(5);
    }

    @Test
    void an_older_memory_does_not_know_what_was_ordered_under_way() {
        Body.Memory old = documents.read("""
                {"stage":10,"interruptions":[],"painCountedSince":"1970-01-01T00:00:00Z"}""", Body.Memory.class);
        assertThat(old.orders()).isNull();
        assertThat(old.stage()).isEqualTo(10);
    }

    @Test
    void an_older_decision_leaves_no_area_out_R37() {
        Permissions old = documents.read("""
                {"prone":true,"kneading":false,"heat":false,"homeOnly":true,"bilateralBack":"SEATED"}""", Permissions.class);
        assertThat(old).isEqualTo(new Permissions(true, false, false, true, Position.SEATED));
        var now = new Permissions(true, false, false, true, null, List.of(Area.HAND, Area.SHOULDER));
        assertThat(documents.read(documents.write(now), Permissions.class)).isEqualTo(now);
        assertThat(now.areasLeftOut()).containsExactly(Area.SHOULDER, Area.HAND);
    }

    @Test
    void an_older_ramp_and_manner_are_a_strokes_R11_R12_R13_R29_R30_R31() {
        Ramp ramp = documents.read("""
                {"start":5,"step":5,"required":30,"requiredByDay":14,"target":30,"cap":40,"constant":false}""", Ramp.class);
        assertThat(ramp).isEqualTo(StrokeRegimen.STROKE.dose().ramp());
        Manner manner = documents.read("""
                {"allowed":["STROKING"],"onlyByWord":["KNEADING"],"never":["CHOPPING"],"level":"EXPERIENCED"}""", Manner.class);
        Manner now = StrokeRegimen.STROKE.conduct().manner();
        assertThat(manner.rules()).isEqualTo(now.rules());
        assertThat(manner.direction()).isEqualTo(now.direction());
    }

    @Test
    void what_is_kept_now_comes_back_whole() {
        Treatment old = documents.read(TREATMENT, Treatment.class);
        var now = new Treatment(
                old.startedAt(),
                old.finishedAt(),
                old.minutes(),
                old.areas(),
                new Treatment.Result(Treatment.Outcome.STOPPED, true, EasingReason.NEW_PAIN),
                old.by(),
                new Screen(Fact.YES, List.of("FEVER")));
        assertThat(documents.read(documents.write(now), Treatment.class)).isEqualTo(now);
        assertThat(documents.read(documents.write(Body.Memory.NEW), Body.Memory.class))
                .isEqualTo(Body.Memory.NEW);
        assertThat(Body.Memory.NEW.orders()).isEqualTo(Orders.NONE);
    }
}
