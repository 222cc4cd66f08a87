package health.homeward.intake.domain;

/**
 * Something in a referral that was left out or read with a doubt; it never stops the referral.
 *
 * @param path     where it stands, in the manner of FHIRPath
 * @param sentence what a clinician reads
 */
public record Warning(String path, String sentence) {
    @Override
    public String toString() {
        return "Warning[" + path + "]";
    }
}
