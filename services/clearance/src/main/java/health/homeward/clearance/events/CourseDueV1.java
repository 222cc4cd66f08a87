package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;

/** CourseDue: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CourseDueV1(UUID courseId, UUID referralId, UUID patientId, String hospital) implements Bodies.AboutPatient {}
