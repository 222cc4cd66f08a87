package health.homeward.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST, or a resource whose every POST, changes what exists and so wants If-Match. PUT and DELETE want it of
 * themselves: a POST may as well create, and only its author knows.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AsksIfMatch {}
