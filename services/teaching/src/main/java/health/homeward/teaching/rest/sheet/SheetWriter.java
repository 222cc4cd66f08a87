package health.homeward.teaching.rest.sheet;

import health.homeward.teaching.domain.Side;
import health.homeward.teaching.domain.sheet.Never;
import health.homeward.teaching.domain.sheet.SheetContent;
import health.homeward.teaching.domain.sheet.StopSign;
import java.util.List;
import java.util.stream.IntStream;

/** Puts a sheet's content into words and pictures of one language. */
public final class SheetWriter {
    private static final int FEW_STEPS = 9;

    private final Words words;
    private final Contact contact;

    public SheetWriter(Words words, Contact contact) {
        this.words = words;
        this.contact = contact;
    }

    /** @param numbering which sheet this is, and which one it replaces */
    public SheetView write(SheetContent content, Numbering numbering) {
        return new SheetView(
                words.language(),
                content.steps().size() <= FEW_STEPS ? "roomy" : "full",
                head(content, numbering),
                new PictureWriter(words).write(content),
                IntStream.rangeClosed(1, 3)
                        .mapToObj(n -> words.of("before." + n))
                        .toList(),
                words.of("moves.note", new Movements(words).sentence(content.movements())),
                new StepWriter(words, content.affectedSide(), content.movements()).write(content.steps()),
                content.never().stream().map(this::never).toList(),
                stop(content.stopSigns()),
                call(),
                labels());
    }

    private SheetView.Head head(SheetContent content, Numbering numbering) {
        return new SheetView.Head(
                words.of("title"),
                side(content.affectedSide()),
                new SheetView.Limit(words.of("limit", content.minutes()), words.of("limit.note")),
                words.of("valid", words.date(content.validFrom()), words.date(content.validUntil())),
                numbering.in(words));
    }

    private String side(Side side) {
        return words.of(side, "side");
    }

    private String never(Never never) {
        return words.of(never, "never");
    }

    /** In two columns, read one after the other. */
    private List<List<String>> stop(List<StopSign> signs) {
        var all = signs.stream().map(sign -> words.of(sign, "stop")).toList();
        var half = (all.size() + 1) / 2;
        return List.of(all.subList(0, half), all.subList(half, all.size()));
    }

    private SheetView.Call call() {
        return new SheetView.Call(
                contact.team().orElse(words.of("call.team.unknown")),
                contact.phone().orElse(""),
                words.of("call.emergency", contact.emergency()));
    }

    private SheetView.Labels labels() {
        return new SheetView.Labels(
                words.of("do.title"),
                words.of("do.note"),
                words.of("before.title"),
                words.of("moves.title"),
                words.of("never.title"),
                words.of("stop.title"),
                words.of("stop.lead"),
                words.of("call.title"),
                words.of("hand.patient"),
                words.of("hand.caregiver"));
    }
}
