import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C */
export const HIPAA: Framework = {
  id: 'hipaa',
  title: 'HIPAA Security Rule, 45 CFR 164',
  controls: controlsOf(`
164.308 [process] Administrative safeguards
164.310 [process] Physical safeguards
164.312(a)(1) Access control
164.312(a)(2)(i) [process] Unique user identification
164.312(a)(2)(ii) [process] Emergency access
164.312(a)(2)(iii) [runtime] Automatic logoff
164.312(a)(2)(iv) Encryption and decryption
164.312(b) Audit controls
164.312(c)(1) [policy] Integrity
164.312(c)(2) [runtime] Verification that data is unchanged
164.312(d) Person and entity authentication
164.312(e) Transmission security
164.312(e)(1) Protection of transmitted data
164.312(e)(2)(i) [runtime] Integrity of transmitted data
164.312(e)(2)(ii) Encryption of transmitted data
164.314 [process] Contracts
`),
};
