import { controlsOf, type Framework } from './framework.ts';

/** @see https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF */
export const NSA_CISA: Framework = {
  id: 'nsa-cisa-1.2',
  title: 'NSA and CISA Kubernetes Hardening Guidance 1.2',
  controls: controlsOf(`
pod Pod security
network Network and namespace separation
access Authentication and authorization
logging Audit logs and threat detection
updates Up-to-date and supported versions
`),
};
