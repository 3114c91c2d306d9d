import type { AuditFacts } from '../../../shared/audit/rule.ts';

/** Allowed registries and the version of the cluster, as hadolint, kubescape and Trivy state them. */
export function statedFacts(options: object | null | undefined): Partial<AuditFacts> {
  const text = JSON.stringify(options ?? {}).replaceAll('\\"', '"');
  const list =
    /(?:allowedRegistries\s*=|trusted_registries\s*=|"imageRepositoryAllowList":)[^[\]]{0,40}\[([^\]]*)\]/.exec(
      text,
    )?.[1];
  const registries = [...(list ?? '').matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  const version = /k8s\.version = "(\d+\.\d+)\.\d/.exec(text)?.[1];
  return {
    ...(registries.length > 0 && {
      registries: registries.map((name) => name.replace(/\/*$/, '/')),
    }),
    ...(version !== undefined && { kubernetesVersion: version }),
  };
}
