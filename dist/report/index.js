import {
  main
} from "../chunks/chunk-CGKBPIMH.js";
import "../chunks/chunk-34LMRBMQ.js";
import "../chunks/chunk-KMLH6HOM.js";
import "../chunks/chunk-QRZQAAPW.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-HDEGUEAI.js";
import {
  runAction,
  spec
} from "../chunks/chunk-SLOFMR5Z.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
