package health.homeward.teaching.store;

import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.order.TeachingOrdered;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** An order as it was placed; what came of it stands in the sign-offs. */
@Entity
@Table(name = "teaching_order")
class TeachingOrderRow {
    @Id
    @Column(name = "order_id")
    UUID orderId;

    String hospital;

    @Column(name = "patient_id")
    UUID patientId;

    @Column(name = "caregiver_id")
    UUID caregiverId;

    String movements;

    @Column(name = "ordered_by")
    UUID orderedBy;

    @Column(name = "ordered_at")
    Instant orderedAt;

    static TeachingOrderRow of(String hospital, TeachingOrdered ordered) {
        var row = new TeachingOrderRow();
        row.orderId = ordered.orderId();
        row.hospital = hospital;
        row.patientId = ordered.patientId();
        row.caregiverId = ordered.caregiverId();
        row.movements = ordered.movements().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        row.orderedBy = ordered.orderedBy();
        row.orderedAt = ordered.orderedAt();
        return row;
    }

    TeachingOrdered ordered() {
        var names = Arrays.stream(movements.split(","));
        return new TeachingOrdered(
                orderId,
                patientId,
                caregiverId,
                names.map(Technique::valueOf).collect(Collectors.toSet()),
                orderedBy,
                orderedAt);
    }
}
