import { networkControls } from '../../kubernetes/controls.ts';
import { hasProgram, isFirstWorkload } from '../../kubernetes/deployed-programs.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { atPlace } from '../../kubernetes/report.ts';

/** Kinds of objects that configure a log collector. */
const KINDS = ['ClusterLogForwarder', 'Fluentd', 'FluentBit', 'OpenTelemetryCollector'];
const IMAGES =
  /fluent-?bit|fluentd|vector|promtail|alloy|filebeat|logstash|opentelemetry-collector|otel/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'logging/collector-missing',
  title: 'The cluster’s logs are not collected',
  severity: 'low',
  profile: 'policy',
  why: 'If an attacker deletes a pod, its logs and the traces of the attack are lost.',
  fix: 'Deploy a collector such as Fluent Bit, Vector or the OpenTelemetry Collector.',
  references: ['https://kubernetes.io/docs/concepts/cluster-administration/logging/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['10.3.3'], hipaa: ['164.312(b)'] }),
  *check(object, { index }) {
    if (!isFirstWorkload(object, index) || index.ofKind(...KINDS).length > 0) return;
    if (!hasProgram(index, IMAGES)) yield atPlace(object, '');
  },
};
