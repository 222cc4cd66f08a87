package health.homeward.planted.events;

/** Breaks on purpose: a consumer that knows a resource and another service. */
public final class ReferralSubmittedConsumer {
    Class<?> resource = health.homeward.planted.rest.ClearanceResource.class;
    Class<?> foreign = health.homeward.otherservice.Referral.class;
}
