package health.homeward.journey.simulate.oracle;

import static health.homeward.plans.domain.Area.ARM;
import static health.homeward.plans.domain.Area.BACK;
import static health.homeward.plans.domain.Area.CHEST;
import static health.homeward.plans.domain.Area.FOOT;
import static health.homeward.plans.domain.Area.HAND;
import static health.homeward.plans.domain.Area.LEG;
import static health.homeward.plans.domain.Area.SHOULDER;
import static health.homeward.plans.domain.Area.THIGH;

import health.homeward.plans.domain.Allergies;
import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Content;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one session consists of: steps in their order, areas, positions, moves, lists (R18–R34a, R43, R57, R66). */
final class SessionCheck {
    private static final Set<Technique> STROKE =
            EnumSet.of(Technique.STROKING, Technique.TAPPING, Technique.RUBBING, Technique.LIGHT_VIBRATION);
    private static final Set<Technique> NEVER = EnumSet.of(Technique.SLAPPING, Technique.CHOPPING, Technique.VIBRATION);
    private static final Set<String> SCREEN = Set.of("R36", "R37", "R39", "R41", "R44");

    private final Content content;
    private final int procedure;
    private final Aims aims;
    private final Ledger ledger;

    SessionCheck(Content content, int procedure, Aims aims, Ledger ledger) {
        this.content = content;
        this.procedure = procedure;
        this.aims = aims;
        this.ledger = ledger;
    }

    void run() {
        List<Step> steps = content.steps();
        int sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            sum += steps.get(i).minutes();
            ledger.expect(steps.get(i).minutes() >= 0, "R33", () -> where() + "a step has negative minutes.");
            prone(steps.get(i));
        }
        int all = sum;
        ledger.expect(all == content.minutes(), "R28", () -> where() + "steps last " + all + " minutes.");
        level();
        screened();
        if (aims.hadStroke()) {
            techniques(steps);
        }
        if (aims.stroke()) {
            new StrokeFrame(steps).check();
            lists();
        } else {
            general(steps);
        }
    }

    private void prone(Step step) {
        boolean prone = step.target().position() == Position.PRONE
                || step.target().alsoAllowed().contains(Position.PRONE);
        ledger.expect(!prone || aims.healthyInside(), "R21", () -> where() + "prone with heart or organs against it.");
        ledger.expect(
                !prone || aims.proneAt(procedure, content.minutes()),
                "R23",
                () -> where() + "prone before the last stages or without the neurologist's word.");
    }

    private void level() {
        Level least = aims.order().regimen().code().equals("SCOLIOSIS") ? Level.HIGH : Level.EXPERIENCED;
        ledger.expect(
                content.level().compareTo(least) >= 0,
                least == Level.HIGH ? "R66b" : "R57",
                () -> where() + "a therapist of level " + content.level() + " would do.");
    }

    private void screened() {
        Set<String> asked = new java.util.HashSet<>();
        content.lists().questions().forEach(question -> asked.add(question.rule()));
        ledger.expect(asked.containsAll(SCREEN), "R43", () -> where() + "the therapist's screen asks only " + asked);
        boolean vitals = aims.order().facts().packs().stream()
                .anyMatch(pack -> pack.code().equals("VITALS"));
        ledger.expect(
                !vitals || asked.contains("VITALS"), "VITALS", () -> where() + "the pack's questions are missing.");
    }

    private void techniques(List<Step> steps) {
        boolean kneading = aims.clearance().permissions().kneading();
        for (Step step : steps) {
            for (Technique technique : step.techniques()) {
                ledger.expect(!NEVER.contains(technique), "R31", () -> where() + technique + " after a stroke.");
                ledger.expect(
                        NEVER.contains(technique)
                                || STROKE.contains(technique)
                                || technique == Technique.KNEADING && kneading,
                        "R30",
                        () -> where() + technique + " is none of the four.");
            }
        }
        Set<Technique> forbidden = EnumSet.noneOf(Technique.class);
        content.lists().forbidden().stream()
                .filter(one -> one.rule().equals("R31"))
                .forEach(one -> forbidden.add(one.technique()));
        ledger.expect(
                forbidden.contains(Technique.SLAPPING) && forbidden.contains(Technique.CHOPPING),
                "R31",
                () -> where() + "the sheet does not forbid blows and chopping.");
    }

    private void lists() {
        List<String> laidOut =
                content.lists().supplies().stream().map(item -> item.code()).toList();
        ledger.expect(laidOut.contains("WARM_BLANKET"), "R27", () -> where() + "no blanket is laid out.");
        ledger.expect(laidOut.contains("CLEAN_TOWEL"), "R47", () -> where() + "no towel is laid out.");
        ledger.expect(
                !laidOut.contains("OIL") || aims.truth().health().allergies() == Allergies.NONE,
                "R26",
                () -> where() + "oil is laid out though allergies are not ruled out.");
        ledger.expect(
                !laidOut.contains("SALT_WARMERS")
                        || aims.clearance().permissions().heat()
                                && aims.prescription().auxiliaries().contains(Auxiliary.SALT_WARMERS),
                "R26",
                () -> where() + "heat without the clearance's word, or not prescribed.");
    }

    /** Strokes first and last (R68, R73), whatever the disease of the back. */
    private void general(List<Step> steps) {
        ledger.expect(
                steps.getFirst().kind() == StepKind.OPENING_STROKES,
                "R68",
                () -> where() + "does not begin with strokes.");
        ledger.expect(steps.getLast().kind() == StepKind.SOFT_ENDING, "R73", () -> where() + "does not end softly.");
    }

    private String where() {
        return "Procedure " + procedure + " of " + content.minutes() + " minutes: ";
    }

    /** R28, R33, R18, R19, R34a, R73, R27: the order of a session after a stroke. */
    private final class StrokeFrame {
        private final List<Step> steps;

        StrokeFrame(List<Step> steps) {
            this.steps = steps;
        }

        void check() {
            int last = steps.size() - 1;
            kind(0, StepKind.WARM_UP, "R28");
            ledger.expect(steps.getFirst().minutes() >= 1, "R28", () -> where() + "the warm-up takes no time.");
            kind(1, StepKind.HEALTHY_AREA, "R33");
            kind(last - 1, StepKind.SOFT_ENDING, "R73");
            kind(last, StepKind.BLANKET, "R27");
            areas(worked());
            device();
        }

        private void kind(int index, StepKind expected, String rule) {
            ledger.expect(
                    index >= 0 && steps.get(index).kind() == expected,
                    rule,
                    () -> where() + "step " + (index + 1) + " is not " + expected + ".");
        }

        private List<Step> worked() {
            List<Step> worked = new ArrayList<>();
            boolean device = false;
            for (Step step : steps.subList(2, Math.max(2, steps.size() - 2))) {
                boolean area = step.kind() == StepKind.AREA;
                boolean late = device;
                ledger.expect(
                        area || step.kind() == StepKind.DEVICE, "R33", () -> where() + "unexpected " + step.kind());
                ledger.expect(!area || !late, "R33", () -> where() + "an area follows a device.");
                device |= !area;
                if (area) {
                    worked.add(step);
                }
            }
            return worked;
        }

        private void areas(List<Step> worked) {
            List<Area> actual =
                    worked.stream().map(step -> step.target().area()).toList();
            List<Area> expected = expected();
            ledger.expect(
                    !actual.isEmpty()
                            && actual.getFirst() == aims.prescription().dosing().opener(),
                    "R18",
                    () -> where() + "begins with " + actual + ".");
            ledger.expect(actual.equals(expected), "R19", () -> where() + actual + " instead of " + expected + ".");
            Side side = aims.truth().attack().side();
            for (Step step : worked) {
                ledger.expect(
                        step.target().side() == side,
                        "R18",
                        () -> where() + "works on side " + step.target().side());
                ledger.expect(
                        step.minutes() >= 1 || content.minutes() < 10, "R19", () -> where() + "an area gets no time.");
                if (step.target().area() == BACK) {
                    back(step, side);
                }
            }
        }

        private void back(Step step, Side side) {
            Position chosen = aims.clearance().permissions().bilateralBack();
            Position expected = side == Side.BILATERAL ? chosen : Position.LATERAL_ON_HEALTHY_SIDE;
            ledger.expect(
                    step.target().position() == expected,
                    "R20",
                    () -> where() + "the back is worked on " + step.target().position() + ".");
        }

        private List<Area> expected() {
            List<Area> areas = new ArrayList<>();
            areas.add(aims.prescription().dosing().opener());
            joins(areas, 10, SHOULDER, THIGH);
            joins(areas, 15, ARM, LEG);
            joins(areas, 20, BACK);
            joins(areas, 25, CHEST);
            joins(areas, 30, FOOT, HAND);
            return areas;
        }

        private void joins(List<Area> areas, int from, Area... more) {
            for (Area area : more) {
                if (content.minutes() >= from && !areas.contains(area)) {
                    areas.add(area);
                }
            }
        }

        /** R34a: as long on the healthy side as on the affected one. */
        private void device() {
            int balance = 0;
            boolean any = false;
            for (Step step : steps) {
                if (step.kind() == StepKind.DEVICE) {
                    any = true;
                    balance += step.target().side() == aims.truth().attack().side() ? step.minutes() : -step.minutes();
                }
            }
            boolean used = any;
            int left = balance;
            ledger.expect(left == 0, "R34a", () -> where() + "a device works unequally on both sides.");
            ledger.expect(
                    !used || aims.prescription().usesDevice(), "R26", () -> where() + "a device nobody prescribed.");
        }
    }
}
