package health.homeward.teaching.domain.order;

import health.homeward.teaching.domain.Reason;
import java.util.ArrayList;
import java.util.List;

/** How the teaching of one movement went: shown, done with help, done alone, countersigned (R34b). */
public record TeachBack(boolean shown, boolean doneWithHelp, boolean doneAlone, boolean signedByCaregiver) {

    List<Reason> gaps() {
        var gaps = new ArrayList<Reason>();
        if (!shown) {
            gaps.add(gap("NOT_SHOWN", "The movement has not been shown."));
        }
        if (!doneAlone) {
            gaps.add(gap("NOT_DONE_ALONE", "The caregiver has not done the movement alone."));
        }
        if (!signedByCaregiver) {
            gaps.add(gap("NOT_COUNTERSIGNED", "The caregiver has not signed."));
        }
        return gaps;
    }

    private static Reason gap(String code, String sentence) {
        return new Reason("R34b", code, sentence);
    }
}
