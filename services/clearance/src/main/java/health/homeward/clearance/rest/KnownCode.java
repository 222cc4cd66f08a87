package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Contraindication;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;

/** A code that somebody at the patient's side may report; null is left to others. */
@Documented
@Constraint(validatedBy = KnownCode.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownCode {
    String message() default "is no contraindication's code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Contraindications, and what a session may bring up. */
    class Check implements ConstraintValidator<KnownCode, String> {
        private static final Set<String> OF_A_SESSION = Set.of(
                "NOT_CONSCIOUS",
                CaseGround.NEW_PAIN.name(),
                CaseGround.SEVERE_DISCOMFORT.name(),
                CaseGround.DOUBT.name(),
                CaseGround.IN_DOUBT.name());

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || Contraindication.of(code).isPresent() || OF_A_SESSION.contains(code);
        }
    }
}
