import {
  main
} from "../chunks/chunk-A4RQGMKK.js";
import "../chunks/chunk-53KTVUIP.js";
import "../chunks/chunk-BGGMWDUG.js";
import "../chunks/chunk-Z532UQ2V.js";
import "../chunks/chunk-BL6FJOMT.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-T5P43DOW.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
