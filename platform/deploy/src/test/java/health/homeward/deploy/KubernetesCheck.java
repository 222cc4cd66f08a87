package health.homeward.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads every object into the cluster's own type; a misspelt field has no place there. */
final class KubernetesCheck {
    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new NothingExtra());

    private static final Map<String, Class<?>> TYPES = Map.of(
            "apps/v1 Deployment", Deployment.class,
            "v1 Service", Service.class,
            "v1 ServiceAccount", ServiceAccount.class,
            "v1 ConfigMap", ConfigMap.class,
            "policy/v1 PodDisruptionBudget", PodDisruptionBudget.class,
            "autoscaling/v2 HorizontalPodAutoscaler", HorizontalPodAutoscaler.class,
            "networking.k8s.io/v1 NetworkPolicy", NetworkPolicy.class,
            "networking.k8s.io/v1 Ingress", Ingress.class);

    /** Not the cluster's own: Prometheus' operator brings it. */
    private static final String SERVICE_MONITOR = "monitoring.coreos.com/v1 ServiceMonitor";

    private KubernetesCheck() {}

    static List<String> of(Rendered rendered) {
        List<String> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (JsonNode object : rendered.objects()) {
            String type = object.path("apiVersion").asText() + " "
                    + object.path("kind").asText();
            if (!names.add(type + " " + object.at("/metadata/name").asText())) {
                findings.add(type + " twice under one name");
            }
            if (!type.equals(SERVICE_MONITOR)) {
                read(object, type, findings);
            }
        }
        return findings;
    }

    private static void read(JsonNode object, String type, List<String> findings) {
        if (!TYPES.containsKey(type)) {
            findings.add("unknown kind " + type);
            return;
        }
        try {
            STRICT.treeToValue(object, TYPES.get(type));
        } catch (JsonProcessingException e) {
            findings.add(type + ": " + e.getOriginalMessage());
        }
    }

    /** The types keep unknown fields aside for newer clusters; here each one is an error. */
    private static final class NothingExtra extends JacksonAnnotationIntrospector {
        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
