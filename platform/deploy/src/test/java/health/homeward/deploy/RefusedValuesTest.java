package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong value is refused before anything reaches the cluster, with the place where it stands. */
class RefusedValuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            replicaCount: two                                                              | replicaCount
            replicas: 3                                                                    | replicas
            services: {intake: {replicaCount: -1}}                                         | replicaCount
            services: {billing: {enabled: true}}                                           | billing
            services: {plans: {client: {existingSecret: a, key: b}}}                       | client
            services: {intake: {database: {app: {password: hunter2}}}}                     | password
            services: {intake: {database: {app: {existingSecret: ''}}}}                    | existingSecret
            services: {field: {cookie: {existingSecret: A_B}}}                             | existingSecret
            services: {intake: {ingress: {paths: [/internal]}}}                            | paths
            services: {field: {ingress: {paths: [/q/metrics]}}}                            | paths
            image: {pullPolicy: Sometimes}                                                 | pullPolicy
            service: {containerPort: 80}                                                   | containerPort
            service: {port: 70000}                                                         | port
            resources: {limits: {memory: 512MB}}                                           | memory
            postgresql: {host: ''}                                                         | host
            postgresql: {tls: {mode: prefer}}                                              | mode
            kafka: {bootstrapServers: kafka}                                               | bootstrapServers
            kafka: {sasl: {mechanism: GSSAPI}}                                             | mechanism
            keycloak: {url: 'https://login.example.org'}                                   | url
            ingress: {domain: 'https://example.org'}                                       | domain
            extraEnv: [{name: QUARKUS_PROFILE, value: local}]                              | extraEnv
            extraEnv: [{name: HOMEWARD_CLOCK_OFFSET_FILE, value: /tmp/clock}]              | extraEnv
            extraEnv: [{name: HOMEWARD_DB_PASSWORD, value: hunter2}]                       | extraEnv
            settings: {homeward.clock.offset-file: /tmp/clock}                             | offset-file
            settings: {quarkus.datasource.password: hunter2}                               | password
            podDisruptionBudget: {minAvailable: 2}                                         | never let a node be drained
            autoscaling: {enabled: true, minReplicas: 5, maxReplicas: 4}                   | maxReplicas
            terminationGracePeriodSeconds: 25                                              | terminationGracePeriodSeconds
            """)
    void a_wrong_value_is_refused_where_it_stands(String values, String place) {
        assertThatThrownBy(() -> Chart.HOMEWARD.render(values)).hasMessageContaining(place);
    }
}
