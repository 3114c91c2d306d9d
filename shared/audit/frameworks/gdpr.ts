import type { Controls } from '../rule.ts';
import { controlsOf, type Framework } from './framework.ts';

/**
 * Controls in other frameworks, by article of the GDPR. The rules that check these controls also check the article. No
 * rule names an article itself.
 */
const FROM: Readonly<Record<string, Controls>> = {
  '5(1)(f)': { 'pci-dss-4.0.1': ['7.2.1', '7.2.2', '8.6.2', '8.6.3'] },
  '32(1)(a)': {
    'pci-dss-4.0.1': ['3.5.1', '4.2.1'],
    hipaa: ['164.312(e)', '164.312(e)(2)(ii)'],
  },
  '32(1)(b)': {
    'pci-dss-4.0.1': ['2.2.1', '7.2.1', '7.2.2', '7.2.5'],
    hipaa: ['164.312(a)(1)', '164.312(c)(1)'],
  },
  '32(1)(d)': { hipaa: ['164.312(b)'], ssdf: ['PW.4.4'] },
};

const CONTROLS = controlsOf(`
5(1)(f) Integrity and confidentiality
25 [process] Data protection by design
30 [process] Records of processing activities
32(1)(a) Encryption and pseudonymization
32(1)(b) Confidentiality, integrity and availability of systems
32(1)(c) [runtime] Recovery after an incident
32(1)(d) Regular testing of measures
33 [process] Breach notification
35 [process] Impact assessment
`);

/** @see https://eur-lex.europa.eu/eli/reg/2016/679/oj */
export const GDPR: Framework = {
  id: 'gdpr',
  title: 'GDPR, Regulation (EU) 2016/679',
  controls: CONTROLS.map((control) => {
    const { [control.id]: from } = FROM;
    return from === undefined ? control : { ...control, from };
  }),
};
