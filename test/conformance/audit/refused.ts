/** A finding that the maintainers of an application would refuse, with their reason. */
interface Refused {
  readonly application: string;
  readonly rule: string;
  readonly path: string;
  readonly reason: string;
}

export const REFUSED: readonly Refused[] = [
  {
    application: 'eshop',
    rule: 'secret/password-assignment',
    path: '.github/workflows/playwright.yml',
    reason: 'The password belongs to a user of the tests.',
  },
  ...['Dockerfile', 'Dockerfile.next'].map((path) => ({
    application: 'gogs',
    rule: 'dockerfile/ssh-exposed',
    path,
    reason: 'The program is a server for Git over SSH.',
  })),
  {
    application: 'juice-shop',
    rule: 'workflow/trigger-dangerous',
    path: '.github/workflows/pr-compliance.yml',
    reason: 'The workflow reads the text of the pull request and runs no code of it.',
  },
  {
    application: 'meilisearch',
    rule: 'workflow/untrusted-checkout',
    path: '.github/workflows/bench-pr.yml',
    reason: 'An earlier step asks for the rights of the author.',
  },
  {
    application: 'microservices-demo',
    rule: 'network/policy-open',
    path: 'kustomize/components/network-policies/network-policy-frontend.yaml',
    reason: 'The frontend is public.',
  },
  ...[
    'kustomize/components/service-mesh-istio/frontend-gateway.yaml',
    'release/istio-manifests.yaml',
  ].map((path) => ({
    application: 'microservices-demo',
    rule: 'network/ingress-plain',
    path,
    reason: 'The demonstration has no domain and no certificate.',
  })),
  ...['scripts/docker/Dockerfile', 'scripts/docker/Dockerfile-fpm'].map((path) => ({
    application: 'monica',
    rule: 'dockerfile/secret-copied',
    path,
    reason: 'The copied settings contain no secret. The data omits the file.',
  })),
  {
    application: 'outline',
    rule: 'secret/generic-assignment',
    path: '.github/workflows/ci.yml',
    reason: 'The key belongs to the tests.',
  },
  {
    application: 'outline',
    rule: 'workflow/trigger-dangerous',
    path: '.github/workflows/close-translation-prs.yml',
    reason: 'The workflow closes the pull request and runs no code of it.',
  },
  {
    application: 'saleor',
    rule: 'compose/data-port-open',
    path: '.devcontainer/docker-compose.yml',
    reason: 'The containers run only for development.',
  },
  {
    application: 'spring-petclinic',
    rule: 'dockerfile/sudo',
    path: '.devcontainer/Dockerfile',
    reason: 'The base image has a user with `sudo` on purpose.',
  },
  {
    application: 'spring-petclinic',
    rule: 'compose/data-port-open',
    path: 'docker-compose.yml',
    reason: 'The containers run only for development.',
  },
  {
    application: 'vue-core',
    rule: 'workflow/trigger-dangerous',
    path: '.github/workflows/size-report.yml',
    reason: 'The workflow only comments with the result of another workflow.',
  },
];
