import {
  main
} from "../chunks/chunk-A4Y27MZO.js";
import "../chunks/chunk-EYLN2SSN.js";
import "../chunks/chunk-OSJBEIG4.js";
import "../chunks/chunk-QRZQAAPW.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-APY7V22L.js";
import "../chunks/chunk-GJ3YTEH6.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-CP6JTGEE.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-PNDWOPXE.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
