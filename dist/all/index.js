import {
  main
} from "../chunks/chunk-QBTP4X2L.js";
import "../chunks/chunk-GPA24BYI.js";
import {
  runAction,
  spec4 as spec
} from "../chunks/chunk-AVDMHK2P.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:all
await runAction(main, spec);
