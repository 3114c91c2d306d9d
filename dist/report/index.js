import {
  main
} from "../chunks/chunk-TNKGCG2W.js";
import "../chunks/chunk-O26KQIBV.js";
import "../chunks/chunk-PFI6HIU5.js";
import "../chunks/chunk-DR4PWEFR.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-5NRAA7QJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
