package health.homeward.journey;

/** A step of the journey did not do what it must; the message is what the table shows. */
final class StepFailed extends RuntimeException {
    StepFailed(String sentence) {
        super(sentence);
    }
}
