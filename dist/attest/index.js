import {
  main
} from "../chunks/chunk-RZ6AHHBO.js";
import "../chunks/chunk-2UYJRMNH.js";
import "../chunks/chunk-JRGPO4XO.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-4OZXAP5F.js";
import "../chunks/chunk-4ZBTYHJV.js";
import "../chunks/chunk-MKZFZHFZ.js";
import "../chunks/chunk-MXMCRMTE.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-7TDU74NJ.js";
import "../chunks/chunk-N65KEAJ2.js";
import "../chunks/chunk-IGYZ4UYE.js";
import "../chunks/chunk-AIIOGLZF.js";
import "../chunks/chunk-SJMUHHF6.js";
import "../chunks/chunk-XQPEVQWE.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-DBABDJMD.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
