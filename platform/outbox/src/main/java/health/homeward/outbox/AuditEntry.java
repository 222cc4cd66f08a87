package health.homeward.outbox;

import java.util.List;
import java.util.UUID;

/**
 * One line of the audit trail: what was decided about which patient, under which rules.
 *
 * @param action    verb phrase of the use case, such as {@code GrantClearance}
 * @param patientId whom it concerns, or null where no patient is concerned
 * @param subject   id of the aggregate that was acted upon, or null
 * @param accepted  false when the command was refused
 * @param rules     numbers of the rules that took part, such as {@code R35}
 */
public record AuditEntry(String action, UUID patientId, UUID subject, boolean accepted, List<String> rules) {
    public AuditEntry {
        rules = List.copyOf(rules);
    }

    public static AuditEntry accepted(String action, UUID patientId, UUID subject, List<String> rules) {
        return new AuditEntry(action, patientId, subject, true, rules);
    }

    public static AuditEntry refused(String action, UUID patientId, UUID subject, List<String> rules) {
        return new AuditEntry(action, patientId, subject, false, rules);
    }
}
