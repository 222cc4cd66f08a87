package health.homeward.journey.simulate;

import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Decision;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells one simulated history line by line, so that a violation can be looked at. */
final class Telling implements Consumer<Moment> {
    private final PrintStream out;

    Telling(PrintStream out) {
        this.out = out;
    }

    @Override
    public void accept(Moment moment) {
        out.println(line(moment));
    }

    static String line(Moment moment) {
        return moment.at() + "  " + words(moment);
    }

    private static String words(Moment moment) {
        return switch (moment) {
            case Moment.Opened opened -> "a case is opened: " + opened.opened();
            case Moment.Ruled ruled ->
                ruled.command().getClass().getSimpleName() + " → " + ruled.after() + answer(ruled);
            case Moment.Ordered ordered ->
                "prescription of " + ordered.order().regimen().code() + answer(ordered.result());
            case Moment.Changed changed -> changed.command() + answer(changed.decision());
        };
    }

    private static String answer(Moment.Ruled ruled) {
        return ruled.decision() instanceof health.homeward.clearance.domain.decision.Decision.Refused refused
                ? " refused: "
                        + refused.reasons().stream()
                                .map(reason -> reason.rule() + " " + reason.code())
                                .toList()
                : "";
    }

    private static String answer(Compilation result) {
        return result instanceof Compilation.Refused refused ? " refused: " + codes(refused.reasons()) : " compiled";
    }

    private static String answer(Decision decision) {
        return switch (decision) {
            case Decision.Refused refused -> " refused: " + codes(refused.reasons());
            case Decision.Accepted accepted -> accepted.notes().isEmpty() ? "" : " noted: " + codes(accepted.notes());
        };
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.code())
                .collect(Collectors.joining(", "));
    }
}
