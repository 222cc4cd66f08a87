# Homeward. `make` alone lists what can be done.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run demo journey bench-hop bench-start test stop clean-local dev fmt lint build images helm-lint rules mutation simulate bench-routing bench-planning

LAUNCHER := platform/local/target/launcher/local.jar
LAUNCHER_SOURCES := $(shell find platform/local/src/main platform/local/pom.xml pom.xml -type f)
SIMULATOR := platform/journey/target/simulator.compiled
SIMULATED := $(shell find platform/journey/src/main services/clearance/src/main/java services/plans/src/main/java -name '*.java')
ROUTING := platform/routing/target/routing.compiled
ROUTED := $(shell find platform/routing/src/main platform/routing/pom.xml services/dispatch/src/main/java/health/homeward/dispatch/domain services/dispatch/src/main/java/health/homeward/dispatch/roads -type f)
JDK = $$(platform/local/bin/find-jdk)
LAUNCH = JAVA_HOME=$(JDK) && export JAVA_HOME && exec "$$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
	-cp '$(LAUNCHER):platform/local/target/stack/launcher/*' health.homeward.local.Main

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  Settings: HOMEWARD_PORT_BASE=28080 (Keycloak; services follow), HOMEWARD_POSTGRES_PORT, HOMEWARD_KAFKA_PORT,"
	@echo "            HOMEWARD_STATE=.local, HOMEWARD_REPLICAS=1, HOMEWARD_STARTUP_CACHES=on|use|off, HOMEWARD_JVM_OPTIONS,"
	@echo "            BUNDLE=<file or folder of FHIR bundles>, SERVICE=<name> for dev,"
	@echo "            EXTRACT=<file>.osm.pbf: the roads (../shared/data/osm/andorra.osm.pbf where it lies there; none: estimates),"
	@echo "            PATIENTS, DAYS, SEED for simulate, and PATIENT=<number> to be told one history,"
	@echo "            DATA=../shared/data, ONLY=<instances>, SECONDS=10,30, SEEDS=5, PEERS=none|ortools,jsprit,timefold,"
	@echo "            SOLUTIONS=<folder>, JOBS=<runs at a time> for bench-routing"

run: $(LAUNCHER) ## Start everything, play the journey, stay up until Ctrl-C
	@$(LAUNCH) run

demo: $(LAUNCHER) ## Start everything, play the journey, stop; fails when a step failed
	@$(LAUNCH) demo

journey: $(LAUNCHER) ## Play the journey against the running stack (BUNDLE=... for other patients)
	@$(LAUNCH) journey

bench-hop: $(LAUNCHER) ## Measure the way from a command to its effect in the next service
	@$(LAUNCH) bench

bench-start: $(LAUNCHER) ## Measure the start from start-up caches and the memory of the stack
	@$(LAUNCH) record
	@$(LAUNCH) bench-start

test: ## Run every test: unit, property, service, contract, browser, whole journey
	@platform/local/bin/test

stop: $(LAUNCHER) ## Stop whatever of the stack still runs, the tests' stack too
	@$(LAUNCH) stop

clean-local: $(LAUNCHER) ## Stop the stack and delete its data, logs and passwords
	@state="$${HOMEWARD_STATE:-.local}"; ($(LAUNCH) stop) && rm -rf "$$state" && echo "Deleted $$state"

dev: $(LAUNCHER) ## Run one service in Quarkus dev mode against the running stack: make dev SERVICE=plans
	@$(LAUNCH) dev $(SERVICE)

build: ## Compile and package everything without tests
	@platform/local/bin/check-node && JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q package -Dmaven.test.skip=true

images: build ## Build a container image of every service (needs docker, or DOCKER=podman)
	@for service in intake clearance plans dispatch teaching field; do \
		$(or $(DOCKER),docker) build -f docker/Dockerfile --build-arg SERVICE=$$service --build-arg VERSION=1.0.0-SNAPSHOT \
			--build-arg REVISION=$$(git rev-parse HEAD) -t homeward/$$service:1.0.0-SNAPSHOT . || exit 1; \
	done

helm-lint: ## Lint and render the Helm chart, and check it against the services' settings
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q -pl platform/deploy test

rules: ## Print where each clinical rule is in force and proven, and write docs/rules.md
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q -pl platform/rules -Dmaven.test.skip=true compile \
		&& exec "$$JAVA_HOME/bin/java" -cp platform/rules/target/classes health.homeward.rules.Main .

mutation: ## Change the rules of clearance and plans one by one: at least 85 % must be noticed by a test
	@platform/local/bin/mutation

simulate: $(SIMULATOR) ## Live simulated patients through, judged by an oracle (PATIENTS=500 DAYS=120 SEED=1)
	@JAVA_HOME=$(JDK) && PATIENTS='$(PATIENTS)' DAYS='$(DAYS)' SEED='$(SEED)' PATIENT='$(PATIENT)' exec "$$JAVA_HOME/bin/java" \
		-Xmx256m -XX:+UseSerialGC -cp platform/journey/target/classes:services/clearance/target/classes:services/plans/target/classes \
		health.homeward.journey.simulate.Main target/simulate

bench-routing: $(ROUTING) ## Hold our routes against OR-Tools, jsprit and Timefold (DATA ONLY SECONDS SEEDS PEERS SOLUTIONS JOBS)
	@JAVA_HOME=$(JDK) && exec "$$JAVA_HOME/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
		--sun-misc-unsafe-memory-access=allow \
		-cp 'platform/routing/target/classes:services/dispatch/target/classes:platform/routing/target/libs/*' \
		health.homeward.routing.Main docs target/bench-routing 'DATA=$(DATA)' 'ONLY=$(ONLY)' 'SECONDS=$(SECONDS)' 'SEEDS=$(SEEDS)' \
		'PEERS=$(PEERS)' 'SOLUTIONS=$(SOLUTIONS)' 'JOBS=$(JOBS)'

bench-planning: $(ROUTING) ## How long people wait for offers and plans, on the roads of EXTRACT (DAY_SECONDS=30 REFERENCE_SECONDS=600)
	@JAVA_HOME=$(JDK) && exec "$$JAVA_HOME/bin/java" -Xmx8g -XX:+UseSerialGC \
		-cp 'platform/routing/target/classes:services/dispatch/target/classes:platform/routing/target/libs/*' \
		health.homeward.routing.planning.Main '$(or $(DAY_SECONDS),30)' '$(or $(REFERENCE_SECONDS),600)' \
		'$(or $(EXTRACT),../shared/data/osm/andorra.osm.pbf)' platform/routing/target/roads

fmt: ## Format the Java sources
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q spotless:apply

lint: ## Fail on sources that are not formatted
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q spotless:check

# A jar of its own, swapped as a whole: the launcher may run while Maven compiles its module anew.
$(LAUNCHER): $(LAUNCHER_SOURCES)
	@JAVA_HOME=$(JDK) && export JAVA_HOME && echo "Building the launcher ..." && ./mvnw -q -pl platform/local -Dmaven.test.skip=true package
	@mkdir -p $(@D) && cp platform/local/target/local-*.jar $@.new && mv $@.new $@

# Compiled only when the domain or the simulator has changed, so that a run starts at once.
$(SIMULATOR): $(SIMULATED)
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q -pl platform/journey -am -Dmaven.test.skip=true compile && touch $@

$(ROUTING): $(ROUTED)
	@JAVA_HOME=$(JDK) && export JAVA_HOME && ./mvnw -q -pl platform/routing -am -Dmaven.test.skip=true process-classes && touch $@
