import {
  main
} from "../chunks/chunk-NEPIGUFJ.js";
import "../chunks/chunk-MSRZEY56.js";
import "../chunks/chunk-CB25YMLY.js";
import "../chunks/chunk-RDF75SH6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-BMCEBNBB.js";
import {
  runAction,
  spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
