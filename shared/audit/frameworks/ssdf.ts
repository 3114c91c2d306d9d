import { controlsOf, type Framework } from './framework.ts';

/** @see https://csrc.nist.gov/pubs/sp/800/218/final */
export const SSDF: Framework = {
  id: 'ssdf',
  title: 'NIST SP 800-218 (SSDF) 1.1',
  controls: controlsOf(`
PO [process] Organizational preparation
PO.5.1 Separate and protected environments
PS.1.1 Code protected from unauthorized access
PS.2.1 [evidence] Release integrity
PS.3.1 [process] Archived releases
PS.3.2 [evidence] Release provenance
PW.1 [process] Secure design
PW.4.1 Well-secured components
PW.4.4 Components checked throughout their life cycle
PW.5.1 Secure coding practices
PW.8 [process] Reviews and tests
PW.9.1 Secure default settings
RV.1.1 [scan] Vulnerability information gathered
RV.2 [process] Vulnerability remediation
`),
};
