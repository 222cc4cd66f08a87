package health.homeward.plans.domain.course;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.compile.Terms;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a course is in every state: its terms, the patient's situation, its sessions, and what it remembers. */
public record Body(UUID courseId, Terms terms, Situation situation, Sessions sessions, Memory memory) {

    /**
     * The stage last announced, holds that are over, since when pain is counted anew (R32), what was ordered under way, and
     * promised dates that could not be kept; the orders are null in a course that was planned before they were kept.
     */
    public record Memory(
            int stage,
            List<Interruption> interruptions,
            Instant painCountedSince,
            Orders orders,
            List<BrokenPromise> brokenPromises) {
        public static final Memory NEW = new Memory(0, List.of(), Instant.EPOCH, Orders.NONE, List.of());

        public Memory {
            brokenPromises = brokenPromises == null ? List.of() : brokenPromises;
        }

        Memory breaking(List<BrokenPromise> more) {
            return more.isEmpty()
                    ? this
                    : new Memory(
                            stage,
                            interruptions,
                            painCountedSince,
                            orders,
                            Stream.concat(brokenPromises.stream(), more.stream())
                                    .toList());
        }

        Memory at(int reached) {
            return new Memory(reached, interruptions, painCountedSince, orders, brokenPromises);
        }

        Memory with(UnaryOperator<Orders> change) {
            return orders == null
                    ? this
                    : new Memory(stage, interruptions, painCountedSince, change.apply(orders), brokenPromises);
        }

        Memory interrupted(Interruption over) {
            Instant since = over.hold().kind() == Hold.Kind.PAIN ? over.until() : painCountedSince;
            return new Memory(
                    stage,
                    Stream.concat(interruptions.stream(), Stream.of(over)).toList(),
                    since,
                    orders,
                    brokenPromises);
        }
    }

    /** A hold that was lifted. */
    public record Interruption(Hold hold, Instant until) {}

    public CourseKind kind() {
        return terms.clearance().courseKind();
    }

    /** The affected side as it is known now. */
    public Side side() {
        return situation.side() == null ? terms.clearance().bedside().affectedSide() : situation.side();
    }

    public int procedures() {
        return terms.prescription().procedures();
    }

    Body with(Sessions changed) {
        return new Body(courseId, terms, situation, changed, memory);
    }

    Body with(Terms changed) {
        return new Body(courseId, changed, situation, sessions, memory);
    }

    Body with(Situation changed) {
        return new Body(courseId, terms, changed, sessions, memory);
    }

    Body with(Memory changed) {
        return new Body(courseId, terms, situation, sessions, changed);
    }
}
