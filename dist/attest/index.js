import {
  main
} from "../chunks/chunk-LAVYHM5I.js";
import "../chunks/chunk-SUJPQMSM.js";
import "../chunks/chunk-ELCOT7T3.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-4SGAJ4N5.js";
import "../chunks/chunk-7VA3D4N3.js";
import "../chunks/chunk-GBD4GUSN.js";
import "../chunks/chunk-CIZ5S62V.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-C6RRTVWN.js";
import "../chunks/chunk-OU5Z7TQS.js";
import "../chunks/chunk-T2HWJ3DP.js";
import "../chunks/chunk-3W33XJ3F.js";
import "../chunks/chunk-ZOGJPAID.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-AVDMHK2P.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
