package health.homeward.dispatch.domain.visit;

/** Whether planning found an appointment or a person chose it, who may have reasons that planning does not know. */
public enum ChosenBy {
    PLANNING,
    PERSON
}
