import {
  main
} from "../chunks/chunk-RX3GTQDG.js";
import "../chunks/chunk-2PVGY5PO.js";
import "../chunks/chunk-GPA24BYI.js";
import "../chunks/chunk-BBSYVIHC.js";
import "../chunks/chunk-2IITXXRP.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-AVDMHK2P.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
