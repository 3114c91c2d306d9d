import { expect, it } from '@jest/globals';
import { createEnvironment } from '../../../shared/cel/environment.ts';
import { addKubernetesFunctions } from '../../../shared/cel/kubernetes-functions.ts';

const environment = createEnvironment(
  { maxAstNodes: 100, maxDepth: 20, maxListElements: 20, maxMapEntries: 20 },
  { enableOptionalTypes: true },
);
addKubernetesFunctions(environment);

it.each([
  'quantity("1Gi").isGreaterThan(quantity("1000Mi"))',
  'quantity("1k").compareTo(quantity("1000")) == 0',
  'quantity("1").add(quantity("500m")).sub(1).asApproximateFloat() == 0.5',
  'quantity("2").asInteger() == 2 && quantity("-1").sign() == -1',
  'isQuantity("1Ki") && !isQuantity("one")',
  'quantity("1000m") == quantity("1")',
  'isIP("::1") && ip("::1").isLoopback() && ip("1.2.3.4").family() == 4',
  'cidr("10.0.0.0/8").containsIP("10.1.1.1") && cidr("10.0.0.0/8").prefixLength() == 8',
  'cidr("10.0.0.0/8").containsCIDR(cidr("10.1.0.0/16")) && !isCIDR("10.0.0.0")',
  'url("https://[::1]:8443/a%20b").getHostname() == "::1"',
  'url("https://example.com:8443/a").getPort() == "8443" && !isURL("a b")',
  '"abc 123".find("[0-9]+") == "123" && "1 2".findAll("[0-9]") == ["1", "2"]',
  '"a-b-c".replace("-", "$&") == "a$&b$&c" && "abc".charAt(1) == "b"',
  '[1, 2, 3].sum() == 6 && [3, 1].min() == 1 && [3, 1].max() == 3 && [1, 2].isSorted()',
  'sets.contains([1, 2], [2]) && sets.intersects([1], [1, 2]) && !sets.equivalent([1], [1, 2])',
  '[1, 2].indexOf(2) == 1',
])('the Kubernetes functions evaluate %s to true', (expression) => {
  expect(environment.evaluate(expression)).toBe(true);
});

it.each([
  'quantity("x")',
  'ip("x")',
  'cidr("x")',
  'url("x")',
  'quantity("1m").asInteger()',
  '[].min()',
])('the Kubernetes functions throw an error for %s', (expression) => {
  expect(() => environment.evaluate(expression)).toThrow();
});
