package health.homeward.deploy;

import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** Environment variables that a framework reads although no file of this repository names them. */
final class OtherSettings {
    private static final Set<String> OF_THE_FRAMEWORK = Set.of(
            "QUARKUS_PROFILE",
            "QUARKUS_SHUTDOWN_TIMEOUT",
            "QUARKUS_LOG_LEVEL",
            "QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING",
            "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE",
            "QUARKUS_DATASOURCE_REACTIVE_TRUST_ALL",
            "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM",
            "QUARKUS_DATASOURCE_REACTIVE_TRUST_CERTIFICATE_PEM_CERTS",
            "QUARKUS_DATASOURCE_REACTIVE_HOSTNAME_VERIFICATION_ALGORITHM",
            // the JVM's launcher
            "JDK_JAVA_OPTIONS");

    private OtherSettings() {}

    static boolean knows(String variable) {
        return OF_THE_FRAMEWORK.contains(variable) || isKafkas(variable);
    }

    /** Quarkus hands KAFKA_SSL_TRUSTSTORE_TYPE to Kafka's clients as ssl.truststore.type. */
    private static boolean isKafkas(String variable) {
        return variable.startsWith("KAFKA_")
                && ConsumerConfig.configNames()
                        .contains(variable.substring("KAFKA_".length())
                                .toLowerCase()
                                .replace('_', '.'));
    }
}
