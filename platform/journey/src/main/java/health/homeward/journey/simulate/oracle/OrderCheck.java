package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.Prescription;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the table says against a prescription; the product must refuse what it forbids, and nothing else. */
final class OrderCheck {
    private final Moment.Ordered ordered;
    private final Aims aims;
    private final Prescription prescription;
    private final Bounds bounds;
    private final Set<String> against = new LinkedHashSet<>();

    OrderCheck(Moment.Ordered ordered, Aims aims) {
        this.ordered = ordered;
        this.aims = aims;
        this.prescription = aims.prescription();
        this.bounds = Bounds.of(aims.order().regimen().code());
    }

    void check(Ledger ledger) {
        gather();
        switch (ordered.result()) {
            case Compilation.Compiled _ ->
                against.forEach(
                        rule -> ledger.expect(false, rule, () -> "A prescription was compiled against this rule."));
            case Compilation.Refused refused ->
                ledger.expect(
                        !against.isEmpty(),
                        refused.reasons().getFirst().rule(),
                        () -> "Refused though the table has nothing against it: "
                                + refused.reasons().stream()
                                        .map(reason -> reason.code())
                                        .collect(Collectors.joining(", ")));
        }
    }

    private void gather() {
        int n = prescription.procedures();
        against(n < bounds.fewest() || n > bounds.most(), bounds.rule());
        against(prescription.days().off().size() == 7, "R61");
        against(!bounds.frequencies().contains(prescription.days().frequency()), "R61");
        minutes();
        programme();
        decision();
        against(!bounds.openers().contains(prescription.dosing().opener()), aims.stroke() ? "R18" : bounds.rule());
        if (dated()) {
            calendar();
            history();
        }
        home();
        if (aims.stroke()) {
            stroke();
        }
        packs();
    }

    private void minutes() {
        int target = prescription.dosing().targetMinutes();
        against(target < bounds.shortest() || target > bounds.longest(), bounds.rule());
        against(aims.stroke() && !Minutes.onRamp(target), "R12");
    }

    private void programme() {
        List<AuthorRole> authors = prescription.programme().authors().stream()
                .map(author -> author.role())
                .toList();
        against(aims.stroke() && !authors.contains(AuthorRole.NEUROLOGIST), "R1");
        against(!authors.contains(AuthorRole.NEUROLOGIST) && !authors.contains(AuthorRole.PHYSICIAN), "R60");
        var goals = prescription.programme().goals();
        against(
                goals.stream()
                        .anyMatch(down -> down.goal() == Goal.SPASM_REDUCTION
                                && goals.stream().anyMatch(up -> up.goal() == Goal.MUSCLE_TONE && oneGroup(down, up))),
                "R3");
        for (Auxiliary auxiliary : prescription.auxiliaries()) {
            against(!aims.stroke(), "R26");
            against(
                    auxiliary.kind() == Auxiliary.Kind.HEAT
                            && !aims.clearance().permissions().heat(),
                    "R26");
        }
    }

    private static boolean oneGroup(Prescription.Aim one, Prescription.Aim other) {
        return one.muscleGroup() == null
                || other.muscleGroup() == null
                || one.muscleGroup().equals(other.muscleGroup());
    }

    private void decision() {
        against(aims.clearance().state() != ClearanceState.GRANTED, "R7");
        against(aims.clearance().window().validUntil() == null, "R7");
        conscious();
        boolean used = past().stream()
                .anyMatch(past -> past.lastProcedure() != null
                        && past.clearanceId().equals(aims.clearance().subject().clearanceId()));
        against(used, "R7");
        against(
                aims.order().regimen().code().equals("RADICULITIS")
                        && aims.truth().health().calm() != Fact.YES,
                "R65b");
    }

    /** After a stroke consciousness is known, whatever the regimen; nobody known to be unconscious is massaged. */
    private void conscious() {
        Fact conscious = aims.clearance().bedside().conscious();
        against(conscious == Fact.NO || aims.hadStroke() && conscious != Fact.YES, "R6");
    }

    private void calendar() {
        List<LocalDate> dates = Calendar.dates(prescription);
        Instant closes = Calendar.at(
                dates.getFirst(),
                aims.order().facts().day().until(),
                aims.truth().zone());
        Instant latestStart = closes.minus(Duration.ofMinutes(bounds.rule().equals("R64a") ? 5 : bounds.shortest()));
        against(latestStart.isBefore(ordered.at()), "R17");
        Instant earliest = aims.clearance().window().earliest();
        against(earliest == null && aims.stroke(), "R10");
        against(
                earliest != null && latestStart.isBefore(earliest),
                StartCheck.rule(aims.truth().attack().type()));
        LocalDate until = aims.clearance().window().validUntil();
        against(until != null && dates.getLast().isAfter(until), "R7");
        against(bounds.withinMonth() && dates.getLast().isAfter(dates.getFirst().plusMonths(1)), bounds.rule());
        boolean full = prescription.startsFull();
        if (aims.stroke() && !prescription.dosing().slowRampAccepted()) {
            against(!full && Calendar.withinFourteenDays(dates) < Minutes.ENOUGH_PLANNED, "R12");
            against(prescription.dosing().targetMinutes() < Minutes.REQUIRED, "R13");
        }
    }

    private void history() {
        LocalDate first = Calendar.dates(prescription).getFirst();
        against(past().stream().anyMatch(PastCourse::open), "R15");
        List<PastCourse> same = past().stream()
                .filter(past -> past.lastProcedure() != null
                        && aims.order().regimen().code().equals(past.given().regimen()))
                .toList();
        if (aims.stroke()) {
            against(
                    same.stream()
                            .anyMatch(
                                    past -> first.isBefore(past.lastProcedure().plusDays(45))),
                    "R15");
            boolean again = aims.clearance().courseKind() == CourseKind.FIRST
                    && same.stream().anyMatch(past -> past.referralId()
                            .equals(aims.clearance().subject().referralId()));
            against(again, "R16");
        } else {
            against(same.stream().anyMatch(past -> !first.isAfter(past.lastProcedure())), "R63");
        }
        against(aims.consolidates() && same.isEmpty(), "R16");
        against(prescription.dosing().consolidation() != null && !aims.consolidates(), "R16");
        if (bounds.monthsOfMost() > 0) {
            int given = same.stream()
                    .filter(past -> past.lastProcedure().isAfter(first.minusMonths(bounds.monthsOfMost())))
                    .mapToInt(past -> past.given().procedures())
                    .sum();
            against(given > 0 && given + prescription.procedures() > bounds.most(), bounds.rule());
        }
    }

    private void stroke() {
        Side side = aims.truth().attack().side();
        against(side == Side.UNKNOWN || side == Side.NONE, "R18");
        bothSides(side);
    }

    /** R25: a stroke's rule, whatever the regimen. */
    private void home() {
        boolean home = aims.order().facts().situation().setting() == Setting.HOME;
        boolean up = aims.order().facts().situation().mobility() == Mobility.OUT_OF_BED;
        against(
                aims.hadStroke()
                        && home
                        && !(up && aims.clearance().permissions().homeOnly()),
                "R25");
    }

    private void bothSides(Side side) {
        if (side != Side.BILATERAL) {
            return;
        }
        against(prescription.usesDevice(), "R34a");
        Position chosen = aims.clearance().permissions().bilateralBack();
        boolean back = prescription.dosing().targetMinutes() >= 20;
        against(back && chosen == null, "R20");
        against(
                back
                        && chosen == Position.PRONE
                        && !(aims.proneAt(prescription.procedures(), aims.target()) && aims.consolidates()),
                "R23");
    }

    private void packs() {
        for (var pack : aims.order().facts().packs()) {
            boolean thinned = aims.clearance().bedside().background().anticoagulant() != Fact.NO;
            against(
                    pack.code().equals("ANTICOAG")
                            && thinned
                            && (prescription.dosing().opener() == Area.NECK
                                    || prescription.dosing().opener() == Area.WHOLE_BODY),
                    pack.code());
            if (pack.code().equals("CONSERVATIVE") && dated()) {
                LocalDate onset = aims.clearance().window().onset();
                against(
                        onset == null || Calendar.dates(prescription).getFirst().isBefore(onset.plusMonths(1)),
                        pack.code());
            }
        }
    }

    /** Whether there is a first day at all. */
    private boolean dated() {
        return prescription.days().off().size() < 7 && prescription.procedures() > 0;
    }

    private List<PastCourse> past() {
        return aims.order().facts().past();
    }

    private void against(boolean forbidden, String rule) {
        if (forbidden) {
            against.add(rule);
        }
    }
}
