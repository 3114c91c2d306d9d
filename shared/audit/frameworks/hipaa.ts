import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-C */
export const HIPAA: Framework = {
  id: 'hipaa',
  title: 'HIPAA Security Rule, 45 CFR 164',
  controls: controlsOf(`
164.308 [process] Administrative safeguards
164.310 [process] Physical safeguards
164.312(a)(1) Access control
164.312(a)(2)(i) [process] Unique users
164.312(a)(2)(ii) [process] Access in an emergency
164.312(a)(2)(iii) [runtime] Automatic logoff
164.312(a)(2)(iv) Encryption and decryption
164.312(b) Audit controls
164.312(c)(1) [policy] Integrity
164.312(c)(2) [runtime] Proof that data is unchanged
164.312(d) Authentication of persons and systems
164.312(e) Security of transmission
164.312(e)(1) Protection of transmission
164.312(e)(2)(i) [runtime] Integrity of transmission
164.312(e)(2)(ii) Encryption of transmission
164.314 [process] Contracts
`),
};
