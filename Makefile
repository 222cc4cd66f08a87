# Homeward. `make` alone lists what can be done.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run demo journey test stop clean-local dev fmt lint build

LAUNCHER := platform/local/target/launcher.built
LAUNCHER_SOURCES := $(shell find platform/local/src/main platform/local/pom.xml pom.xml -type f)
JDK = $$(platform/local/bin/find-jdk)
LAUNCH = export JAVA_HOME=$(JDK) && exec "$$JAVA_HOME/bin/java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
	-cp 'platform/local/target/classes:platform/local/target/stack/launcher/*' health.homeward.local.Main

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  Settings: HOMEWARD_PORT_BASE=28080 (Keycloak; services follow), HOMEWARD_POSTGRES_PORT, HOMEWARD_KAFKA_PORT,"
	@echo "            HOMEWARD_STATE=.local/run, BUNDLE=<file or folder of FHIR bundles>, SERVICE=<name> for dev"

run: $(LAUNCHER) ## Start everything, play the journey, stay up until Ctrl-C
	@$(LAUNCH) run

demo: $(LAUNCHER) ## Start everything, play the journey, stop; fails when a step failed
	@$(LAUNCH) demo

journey: $(LAUNCHER) ## Play the journey against the running stack (BUNDLE=... for other patients)
	@$(LAUNCH) journey

test: ## Run every test: unit, property, service, contract, browser, whole journey
	@platform/local/bin/test

stop: $(LAUNCHER) ## Stop whatever of the stack still runs, the tests' stack too
	@$(LAUNCH) stop

clean-local: $(LAUNCHER) ## Stop the stack and delete its data, logs and passwords
	@$(LAUNCH) stop && rm -rf .local && echo "Deleted .local"

dev: $(LAUNCHER) ## Run one service in Quarkus dev mode against the running stack: make dev SERVICE=plans
	@$(LAUNCH) dev $(SERVICE)

build: ## Compile and package everything without tests
	@export JAVA_HOME=$(JDK) && ./mvnw -q package -DskipTests -Dquarkus.package.jar.type=aot-jar

fmt: ## Format the Java sources
	@export JAVA_HOME=$(JDK) && ./mvnw -q spotless:apply

lint: ## Fail on sources that are not formatted
	@export JAVA_HOME=$(JDK) && ./mvnw -q spotless:check

$(LAUNCHER): $(LAUNCHER_SOURCES)
	@export JAVA_HOME=$(JDK) && echo "Building the launcher ..." && ./mvnw -q -pl platform/local -DskipTests process-classes && touch $@
