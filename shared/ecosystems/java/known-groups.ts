/**
 * Groups of well-known artifacts whose archives do not contain the group. Gradle, Ant and sbt do not write
 * pom.properties, and tools that shrink archives remove it. The names of modules and bundles in the manifest differ
 * from the group. The first pattern that matches the name of the artifact applies. Source: the artifacts' pages in the
 * Central Repository, https://central.sonatype.com
 */
const GROUPS: readonly (readonly [names: RegExp, group: string])[] = [
  [/^spring-security-oauth2?$|^spring-security-jwt$/, 'org.springframework.security.oauth'],
  [/^spring-(?:amqp|rabbit)/, 'org.springframework.amqp'],
  [/^spring-security-/, 'org.springframework.security'],
  [/^spring-boot(?!-admin)(?:-|$)/, 'org.springframework.boot'],
  [
    /^spring-(batch|data|graphql|hateoas|integration|kafka|ldap|plugin|retry|session|ws)(?:-|$)/,
    'org.springframework.$1',
  ],
  [
    /^spring-(?:aop|aspects|beans|context|context-indexer|context-support|core|expression|instrument|jcl|jdbc|jms|messaging|orm|oxm|r2dbc|test|tx|web|webflux|webmvc|websocket)$/,
    'org.springframework',
  ],
  [/^tomcat-embed-/, 'org.apache.tomcat.embed'],
  [/^tomcat(?:-|$)/, 'org.apache.tomcat'],
  [/^bc(?:jmail|mail|pg|pkix|prov|tls|util)-/, 'org.bouncycastle'],
  [/^kotlin-(?:reflect|stdlib)/, 'org.jetbrains.kotlin'],
  [/^kotlinx-/, 'org.jetbrains.kotlinx'],
  [/^logging-interceptor$/, 'com.squareup.okhttp3'],
  [/^okio(?:-|$)/, 'com.squareup.okio'],
  [/^micrometer-/, 'io.micrometer'],
  [/^reactor-netty(?:-|$)/, 'io.projectreactor.netty'],
  [/^reactor-core$/, 'io.projectreactor'],
  [
    /^grpc-(?:alts|api|auth|context|core|googleapis|grpclb|inprocess|netty|netty-shaded|okhttp|protobuf|protobuf-lite|rls|services|stub|util|xds)$/,
    'io.grpc',
  ],
  [/^opentelemetry-(?:api|context|exporter|extension|sdk)(?:-|$)/, 'io.opentelemetry'],
  [/^ktor-/, 'io.ktor'],
  [
    /^kafka_\d|^kafka-(?:clients|group-coordinator|metadata|raft|server-common|storage|streams|tools)|^connect-(?:api|json|runtime|transforms)$/,
    'org.apache.kafka',
  ],
  [/^lucene-(?!search$)/, 'org.apache.lucene'],
  [/^solr-/, 'org.apache.solr'],
  [/^poi(?:-(?:ooxml|scratchpad|excelant)|$)/, 'org.apache.poi'],
  [/^xmlbeans$/, 'org.apache.xmlbeans'],
  [/^elasticsearch-rest-/, 'org.elasticsearch.client'],
  [/^elasticsearch(?:-(?:core|x-content|cli)|$)/, 'org.elasticsearch'],
  [/^opensearch-(?:rest|java)/, 'org.opensearch.client'],
  [/^opensearch(?:-(?:core|x-content|cli)|$)/, 'org.opensearch'],
  [/^(?:mongodb-driver-|mongo-java-driver$|bson$)/, 'org.mongodb'],
  [/^postgresql$/, 'org.postgresql'],
  [/^mysql-connector-java$/, 'mysql'],
  [/^mysql-connector-j$/, 'com.mysql'],
  [
    /^akka-(?:actor|cluster|discovery|http|parsing|persistence|protobuf|remote|slf4j|stream)/,
    'com.typesafe.akka',
  ],
  [/^aspectj(?:rt|tools|weaver)$/, 'org.aspectj'],
  [/^caffeine$/, 'com.github.ben-manes.caffeine'],
  [/^freemarker$/, 'org.freemarker'],
  [/^ant(?:-(?:antlr|junit|launcher)|$)/, 'org.apache.ant'],
  [/^xercesImpl$/, 'xerces'],
  [/^(?:xalan|serializer)$/, 'xalan'],
  [/^quartz$/, 'org.quartz-scheduler'],
  [/^snappy-java$/, 'org.xerial.snappy'],
  [/^zstd-jni$/, 'com.github.luben'],
  [/^lz4-java$/, 'org.lz4'],
  [/^log4j-(?:1\.2-api|api|core|jul|layout|slf4j|to-slf4j|web)/, 'org.apache.logging.log4j'],
  [/^jackson-(?:annotations|core|databind)$/, 'com.fasterxml.jackson.core'],
  [/^jackson-(dataformat|datatype|jaxrs|module)-/, 'com.fasterxml.jackson.$1'],
  [/^jackson-(?:core|mapper)-asl$/, 'org.codehaus.jackson'],
  [
    /^commons-(?:collections4|compress|configuration2|csv|dbcp2|lang3|math3|pool2|text)$/,
    'org.apache.commons',
  ],
  [/^netty-(?:all|buffer|codec|common|handler|resolver|transport)/, 'io.netty'],
  [/^undertow-/, 'io.undertow'],
  [/^(?:httpclient|httpcore|httpmime)$/, 'org.apache.httpcomponents'],
  [/^struts2-/, 'org.apache.struts'],
  [/^shiro-/, 'org.apache.shiro'],
  [/^velocity-/, 'org.apache.velocity'],
  [/^tika-/, 'org.apache.tika'],
  [/^cxf-/, 'org.apache.cxf'],
  [/^batik-/, 'org.apache.xmlgraphics'],
  [/^hadoop-/, 'org.apache.hadoop'],
  [/^activemq-/, 'org.apache.activemq'],
  [/^(dubbo|pdfbox|zookeeper)$/, 'org.apache.$1'],
  [/^jetty-(?!util-ajax)/, 'org.eclipse.jetty'],
  [/^logback-/, 'ch.qos.logback'],
  [/^fastjson$/, 'com.alibaba'],
  [/^guava$/, 'com.google.guava'],
  [/^gson$/, 'com.google.code.gson'],
  [/^protobuf-java/, 'com.google.protobuf'],
  [/^h2$/, 'com.h2database'],
  [/^hsqldb$/, 'org.hsqldb'],
  [/^json-path$/, 'com.jayway.jsonpath'],
  [/^json-smart$/, 'net.minidev'],
  [/^nimbus-jose-jwt$/, 'com.nimbusds'],
  [/^snakeyaml$/, 'org.yaml'],
  [/^xstream$/, 'com.thoughtworks.xstream'],
];

/** Artifacts whose group changed. It is `to` from the major version `major` on, and `from` before it. */
const MOVED: readonly (readonly [names: RegExp, from: string, major: number, to: string])[] = [
  [/^hibernate-(?:core|envers)$/, 'org.hibernate', 6, 'org.hibernate.orm'],
  [/^asm(?:-(?:analysis|commons|tree|util))?$/, 'asm', 4, 'org.ow2.asm'],
  [/^okhttp(?:-|$)/, 'com.squareup.okhttp', 3, 'com.squareup.okhttp3'],
  [/^retrofit$/, 'com.squareup.retrofit', 2, 'com.squareup.retrofit2'],
  [/^groovy(?:-(?!postbuild)|$)/, 'org.codehaus.groovy', 4, 'org.apache.groovy'],
  [/^dom4j$/, 'dom4j', 2, 'org.dom4j'],
  [/^rxjava$/, 'io.reactivex.rxjava2', 3, 'io.reactivex.rxjava3'],
];

/**
 * Returns the group under which a version of a well-known artifact was published. Returns undefined for all other
 * artifacts.
 */
export function knownGroup(artifact: string, version: string): string | undefined {
  for (const [names, from, major, to] of MOVED) {
    if (names.test(artifact)) return Number.parseInt(version, 10) < major ? from : to;
  }
  for (const [names, group] of GROUPS) {
    const match = names.exec(artifact);
    if (match !== null) return group.replace('$1', match[1] ?? '');
  }
  return undefined;
}
