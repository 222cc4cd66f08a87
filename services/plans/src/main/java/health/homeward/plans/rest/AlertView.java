package health.homeward.plans.rest;

import health.homeward.plans.domain.course.Body;
import health.homeward.plans.domain.course.HomeRules;
import health.homeward.plans.domain.course.RampAlert;
import health.homeward.plans.domain.regimen.Ramp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the neurologist should know of a running course, with its causes (R7, R13, R25). */
public record AlertView(String rule, String code, String sentence, List<RampAlert.Cause> causes) {

    static List<AlertView> of(Body body) {
        List<AlertView> alerts = new ArrayList<>();
        Ramp ramp = body.terms().dosage().ramp();
        RampAlert.of(body).map(alert -> behind(alert, ramp)).ifPresent(alerts::add);
        LocalDate until = body.terms().clearance().window().validUntil();
        body.sessions().open().stream()
                .filter(open -> open.plan().date().isAfter(until))
                .findFirst()
                .ifPresent(open -> alerts.add(new AlertView(
                        "R7",
                        "CLEARANCE_ENDS_FIRST",
                        "The clearance ends on %s, before session %d."
                                .formatted(until, open.plan().number()),
                        List.of())));
        HomeRules.against(body).stream()
                .map(reason -> new AlertView(reason.rule(), reason.code(), reason.sentence(), List.of()))
                .forEach(alerts::add);
        return alerts;
    }

    private static AlertView behind(RampAlert alert, Ramp ramp) {
        return new AlertView(
                ramp.rules().required(),
                "BEHIND_THE_RAMP",
                "On course day %d a session lasts %d minutes, less than %d."
                        .formatted(alert.day(), alert.minutes(), ramp.required()),
                alert.causes());
    }

    /** The sentence and what caused it, for who reads no codes. */
    String withCauses() {
        return causes.isEmpty()
                ? sentence
                : sentence + " Cause: "
                        + causes.stream()
                                .map(cause -> cause.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
