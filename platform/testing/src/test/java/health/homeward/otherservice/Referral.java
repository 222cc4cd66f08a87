package health.homeward.otherservice;

/** Stands for a class of another service. */
public final class Referral {}
