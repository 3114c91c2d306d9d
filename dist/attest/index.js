import {
  main
} from "../chunks/chunk-PMDICLZG.js";
import "../chunks/chunk-DBUYFIJQ.js";
import "../chunks/chunk-AEMKZR2Y.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-NKKIWTMS.js";
import "../chunks/chunk-44WRJVTE.js";
import "../chunks/chunk-IL2ZB5LD.js";
import "../chunks/chunk-MGIQ646T.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-7APNV3OG.js";
import "../chunks/chunk-MMJQR4C7.js";
import "../chunks/chunk-QXDB7BTH.js";
import "../chunks/chunk-OYJRP56M.js";
import "../chunks/chunk-WI5NEMGU.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-HFM7OZZG.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
