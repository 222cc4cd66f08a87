package health.homeward.teaching.rest;

import health.homeward.teaching.app.ReadSheets;
import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Position;
import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.sheet.Never;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.Step;
import health.homeward.teaching.domain.sheet.StepKind;
import health.homeward.teaching.domain.sheet.StopSign;
import java.util.List;

/** A sheet as data: what it says, whether it counts, and whether its caregiver may go by it today. */
public record SheetResponse(SheetSummary sheet, Content content, PermissionResponse permission) {

    /** What is printed, as codes with their rules. */
    public record Content(
            Side affectedSide,
            int minutes,
            List<Area> areas,
            List<Position> positions,
            List<Technique> techniques,
            List<StepResponse> steps,
            List<Line> never,
            List<Line> stopSigns) {
        static Content of(SheetContent content) {
            return new Content(
                    content.affectedSide(),
                    content.minutes(),
                    content.areas(),
                    List.copyOf(content.positions()),
                    content.movements(),
                    content.steps().stream().map(StepResponse::of).toList(),
                    content.never().stream().map(Line::of).toList(),
                    content.stopSigns().stream().map(Line::of).toList());
        }
    }

    /** One step; minutes are hands-on minutes. */
    public record StepResponse(
            int order,
            StepKind kind,
            Area area,
            Position position,
            List<Technique> techniques,
            int minutes,
            String rule) {
        static StepResponse of(Step step) {
            return new StepResponse(
                    step.order(),
                    step.kind(),
                    step.area().orElse(null),
                    step.position(),
                    step.movements(),
                    step.minutes(),
                    step.kind().rule());
        }
    }

    /** One forbidden move or stop sign. */
    public record Line(String code, String rule) {
        static Line of(Never never) {
            return new Line(never.name(), never.rule());
        }

        static Line of(StopSign sign) {
            return new Line(sign.name(), sign.rule());
        }
    }

    static SheetResponse of(ReadSheets.Found found) {
        return new SheetResponse(
                SheetSummary.of(found.sheet()),
                Content.of(found.sheet().content()),
                PermissionResponse.of(found.today(), found.permission()));
    }
}
