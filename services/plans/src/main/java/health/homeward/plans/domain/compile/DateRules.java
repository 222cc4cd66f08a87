package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.refuse;

import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Dates that can be reckoned with: beyond them the calendar itself gives out, and a clinician is owed a reason. */
final class DateRules {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DateRules() {}

    static Stream<Reason> reckonable(Case c) {
        StartWindow window = c.clearance().window();
        LocalDate start = c.prescription().startDate();
        return Stream.of(
                        start == null
                                ? refuse("R17", "NO_FIRST_DAY", "The prescription names no first day.")
                                : within("R17", "first day", start),
                        within("R17", "present moment", c.now()),
                        within("R5", "earliest start", window.earliest()),
                        within("R8", "recommended start", window.recommendedFrom()),
                        within("R8", "recommended start", window.recommendedUntil()),
                        within("R7", "clearance's last day", window.validUntil()),
                        within("R5", "onset", window.onset()),
                        c.facts().past().stream()
                                .flatMap(past -> within("R15", "last procedure of a course", past.lastProcedure())))
                .flatMap(reasons -> reasons);
    }

    private static Stream<Reason> within(String rule, String name, Instant instant) {
        boolean odd = instant != null
                && (instant.isBefore(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                        || instant.isAfter(LAST.atStartOfDay().toInstant(ZoneOffset.UTC)));
        return odd ? outOfRange(rule, name) : Stream.empty();
    }

    private static Stream<Reason> within(String rule, String name, LocalDate date) {
        return Stream.ofNullable(date)
                .filter(one -> one.isBefore(FIRST) || one.isAfter(LAST))
                .flatMap(_ -> outOfRange(rule, name));
    }

    private static Stream<Reason> outOfRange(String rule, String name) {
        return refuse(
                rule,
                "DATE_OUT_OF_RANGE",
                "The %s lies outside the years %d to %d.".formatted(name, FIRST.getYear(), LAST.getYear()));
    }
}
