package health.homeward.plans.domain.regimen;

/**
 * On which day after an attack a course best begins; when it may begin at all is the gate's (R5, R9) and no hospital's.
 *
 * @param lastRecommended         after an ischaemic stroke the last day of a recommended start (R8)
 * @param proposedAfterHaemorrhage the day that is proposed where no neurologist chose another (R9)
 */
public record StartDays(int lastRecommended, int proposedAfterHaemorrhage) {
    static final StartDays SOURCE = new StartDays(4, 8);
}
