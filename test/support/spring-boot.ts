import { aDependency, aParent, dependencies, IMPORT, management, type Poms } from './maven-poms.ts';

/** Version of the framework in the repository. */
const BOOT = '4.0.3';

const GROUP = 'org.springframework.boot';

const SPRING = 'org.springframework';

/** Versions that the framework manages by a property, by `group:artifact`. */
const MANAGED: Readonly<Record<string, string>> = {
  'com.github.ben-manes.caffeine:caffeine': '3.2.3',
  'com.h2database:h2': '2.4.240',
  'com.mysql:mysql-connector-j': '9.6.0',
  'jakarta.xml.bind:jakarta.xml.bind-api': '4.0.4',
  'javax.cache:cache-api': '1.1.1',
  'org.hibernate.orm:hibernate-core': '7.2.4.Final',
  'org.postgresql:postgresql': '42.7.10',
  'org.thymeleaf:thymeleaf-spring6': '3.1.3.RELEASE',
  'org.yaml:snakeyaml': '2.5',
};

/** Versions in bills of materials that the framework imports, by the name of the bill. */
const IMPORTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'org.springframework:spring-framework-bom:7.0.5': {
    'org.springframework:spring-core': '7.0.5',
    'org.springframework:spring-context': '7.0.5',
    'org.springframework:spring-jdbc': '7.0.5',
    'org.springframework:spring-test': '7.0.5',
    'org.springframework:spring-webmvc': '7.0.5',
  },
  'org.testcontainers:testcontainers-bom:2.0.3': {
    'org.testcontainers:testcontainers': '2.0.3',
    'org.testcontainers:testcontainers-junit-jupiter': '2.0.3',
    'org.testcontainers:testcontainers-mysql': '2.0.3',
  },
  'org.apache.logging.log4j:log4j-bom:2.25.3': {
    'org.apache.logging.log4j:log4j-api': '2.25.3',
  },
};

/** Artifacts of the framework, with their dependencies. Artifacts without a version are managed. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'spring-boot': [`${SPRING}:spring-core:7.0.5`, `${SPRING}:spring-context:7.0.5`],
  'spring-boot-starter': [
    `${GROUP}:spring-boot:${BOOT}`,
    `${GROUP}:spring-boot-starter-logging:${BOOT}`,
    'org.yaml:snakeyaml:2.5',
  ],
  'spring-boot-starter-logging': ['org.apache.logging.log4j:log4j-api:2.25.3'],
  'spring-boot-starter-actuator': [`${GROUP}:spring-boot-starter:${BOOT}`],
  'spring-boot-starter-cache': [`${GROUP}:spring-boot-starter:${BOOT}`],
  'spring-boot-starter-data-jpa': [
    `${GROUP}:spring-boot-starter:${BOOT}`,
    `${SPRING}:spring-jdbc:7.0.5`,
    'org.hibernate.orm:hibernate-core:7.2.4.Final',
  ],
  'spring-boot-starter-thymeleaf': ['org.thymeleaf:thymeleaf-spring6:3.1.3.RELEASE'],
  'spring-boot-starter-validation': [`${GROUP}:spring-boot-starter:${BOOT}`],
  'spring-boot-starter-webmvc': [`${SPRING}:spring-webmvc:7.0.5`],
  'spring-boot-devtools': [`${GROUP}:spring-boot:${BOOT}`],
  'spring-boot-starter-test': [`${SPRING}:spring-test:7.0.5`],
  'spring-boot-starter-data-jpa-test': [`${GROUP}:spring-boot-starter-test:${BOOT}`],
  'spring-boot-starter-restclient': [`${GROUP}:spring-boot-starter:${BOOT}`],
  'spring-boot-starter-restclient-test': [`${GROUP}:spring-boot-starter-test:${BOOT}`],
  'spring-boot-starter-webmvc-test': [`${GROUP}:spring-boot-starter-test:${BOOT}`],
  'spring-boot-testcontainers': ['org.testcontainers:testcontainers:2.0.3'],
  'spring-boot-docker-compose': [`${GROUP}:spring-boot:${BOOT}`],
};

/** Artifacts of other projects, with their dependencies. The framework manages some of them in a newer version. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  'org.springframework:spring-context:7.0.5': [`${SPRING}:spring-core:7.0.5`],
  'org.springframework:spring-core:7.0.5': [],
  'org.springframework:spring-jdbc:7.0.5': [`${SPRING}:spring-core:7.0.5`],
  'org.springframework:spring-test:7.0.5': [`${SPRING}:spring-core:7.0.5`],
  'org.springframework:spring-webmvc:7.0.5': [`${SPRING}:spring-context:7.0.5`],
  'org.hibernate.orm:hibernate-core:7.2.4.Final': ['jakarta.xml.bind:jakarta.xml.bind-api:4.0.0'],
  'org.thymeleaf:thymeleaf-spring6:3.1.3.RELEASE': ['org.thymeleaf:thymeleaf:3.1.3.RELEASE'],
  'org.thymeleaf:thymeleaf:3.1.3.RELEASE': ['org.attoparser:attoparser:2.0.7.RELEASE'],
  'org.attoparser:attoparser:2.0.7.RELEASE': [],
  'org.apache.logging.log4j:log4j-api:2.25.3': [],
  'org.yaml:snakeyaml:2.5': [],
  'com.github.ben-manes.caffeine:caffeine:3.2.3': [],
  'com.h2database:h2:2.4.240': [],
  'com.mysql:mysql-connector-j:9.6.0': [],
  'jakarta.xml.bind:jakarta.xml.bind-api:4.0.4': [],
  'javax.cache:cache-api:1.1.1': [],
  'org.postgresql:postgresql:42.7.10': [],
  'org.testcontainers:testcontainers:2.0.3': [],
  'org.testcontainers:testcontainers-junit-jupiter:2.0.3': [
    'org.testcontainers:testcontainers:2.0.3',
  ],
  'org.testcontainers:testcontainers-mysql:2.0.3': ['org.testcontainers:testcontainers:2.0.3'],
  'org.webjars:webjars-locator-lite:1.1.3': [],
  'org.webjars.npm:bootstrap:5.3.8': ['org.webjars.npm:popperjs__core:2.11.8'],
  'org.webjars.npm:font-awesome:4.7.0': [],
  'org.webjars.npm:popperjs__core:2.11.8': [],
};

/** Returns handmade poms in the shape of the Spring Boot repository: a parent, a bill with imports, and starters. */
export function springBootPoms(): Poms {
  const poms: Record<string, string> = {
    [`${GROUP}:spring-boot-starter-parent:${BOOT}`]: aParent(
      `${GROUP}:spring-boot-dependencies:${BOOT}`,
    ),
    [`${GROUP}:spring-boot-dependencies:${BOOT}`]: bill(),
  };
  for (const [id, versions] of Object.entries(IMPORTED)) {
    poms[id] = management(
      ...Object.entries(versions).map(([name, version]) => aDependency(`${name}:${version}`)),
    );
  }
  for (const [name, needs] of Object.entries(MODULES)) {
    poms[`${GROUP}:${name}:${BOOT}`] = dependencies(...needs.map((need) => aDependency(need)));
  }
  for (const [id, needs] of Object.entries(OTHERS)) {
    poms[id] = dependencies(...needs.map((need) => aDependency(need)));
  }
  return poms;
}

function bill(): string {
  const properties = Object.entries(MANAGED).map(
    ([name, version]) => `<${propertyOf(name)}>${version}</${propertyOf(name)}>`,
  );
  const managed = Object.keys(MANAGED).map((name) =>
    aDependency(`${name}:\${${propertyOf(name)}}`),
  );
  const modules = Object.keys(MODULES).map((name) => aDependency(`${GROUP}:${name}:${BOOT}`));
  const imports = Object.keys(IMPORTED).map((id) => aDependency(id, IMPORT));
  return `<properties>${properties.join('')}</properties>${management(...managed, ...modules, ...imports)}`;
}

function propertyOf(name: string): string {
  return `${name.slice(name.indexOf(':') + 1)}.version`;
}
