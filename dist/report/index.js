import {
  main
} from "../chunks/chunk-WXNLEJBP.js";
import "../chunks/chunk-6AC5PYNB.js";
import "../chunks/chunk-XABCH4UO.js";
import "../chunks/chunk-UBWVDEC6.js";
import "../chunks/chunk-QTU3SP6F.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-76QCSSRU.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
