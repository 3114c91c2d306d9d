import { expect, it } from '@jest/globals';
import { controlsOf } from '../../../../shared/audit/frameworks/framework.ts';

it('controlsOf reads controls, and the reason why no rule checks a control if there is one', () => {
  expect(controlsOf('\n4.1 The user\n 4.4 [scan] Known vulnerabilities\n5 [other] Text\n')).toEqual(
    [
      { id: '4.1', title: 'The user' },
      { id: '4.4', title: 'Known vulnerabilities', why: 'scan' },
      { id: '5', title: 'Text' },
    ],
  );
});
