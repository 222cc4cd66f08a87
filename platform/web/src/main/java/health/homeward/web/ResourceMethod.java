package health.homeward.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** What a JAX-RS method's annotations say about the operation that it serves. */
record ResourceMethod(MethodInfo method, String path) {
    private static final String JAX_RS = "jakarta.ws.rs.";
    private static final DotName PERMIT_ALL = DotName.createSimple("jakarta.annotation.security.PermitAll");
    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    /** All that are published, by verb and path, such as {@code GET /visits/{id}}. */
    static Map<String, ResourceMethod> in(IndexView index) {
        Map<String, ResourceMethod> methods = new HashMap<>();
        index.getAnnotations(name("Path")).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.CLASS)
                .flatMap(target -> target.asClass().methods().stream())
                .filter(ResourceMethod::isPublished)
                .map(method -> new ResourceMethod(method, path(method)))
                .forEach(found -> found.verbs().forEach(verb -> methods.put(verb + " " + found.path, found)));
        return methods;
    }

    private static String path(MethodInfo method) {
        return "/"
                + Stream.of(method.declaringClass().declaredAnnotation(name("Path")), method.annotation(name("Path")))
                        .filter(Objects::nonNull)
                        .flatMap(path -> Arrays.stream(path.value().asString().split("/")))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("/"));
    }

    boolean isPublic() {
        return method.hasAnnotation(PERMIT_ALL)
                || (method.declaringClass().hasDeclaredAnnotation(PERMIT_ALL)
                        && !method.hasAnnotation(DotName.createSimple("jakarta.annotation.security.RolesAllowed")));
    }

    boolean asksKey() {
        return is("POST") && !method.hasAnnotation(DotName.createSimple(KeepsNothing.class));
    }

    boolean asksMatch() {
        return is("PUT") || is("DELETE") || (is("POST") && has(AsksIfMatch.class));
    }

    boolean answersETag() {
        return has(AnswersETag.class);
    }

    private List<String> verbs() {
        return Stream.of("GET", "POST", "PUT", "DELETE").filter(this::is).toList();
    }

    private boolean is(String verb) {
        return method.hasAnnotation(name(verb));
    }

    private boolean has(Class<?> annotation) {
        DotName name = DotName.createSimple(annotation);
        return method.hasAnnotation(name) || method.declaringClass().hasDeclaredAnnotation(name);
    }

    private static boolean isPublished(MethodInfo method) {
        AnnotationInstance operation = method.annotation(OPERATION);
        return operation == null
                || operation.value("hidden") == null
                || !operation.value("hidden").asBoolean();
    }

    private static DotName name(String annotation) {
        return DotName.createSimple(JAX_RS + annotation);
    }
}
