package health.homeward.intake.domain;

/** What a hospital may ask of this service. */
public sealed interface Command permits SubmitReferral, ReferralChange {}
