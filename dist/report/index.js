import {
  main
} from "../chunks/chunk-T5YZSZZW.js";
import "../chunks/chunk-N5PGU63V.js";
import "../chunks/chunk-4U4KOPTB.js";
import "../chunks/chunk-PSCBRU2C.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-MRDWVXII.js";
import {
  runAction,
  spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
