import {
  main
} from "../chunks/chunk-Y6GCI5XF.js";
import "../chunks/chunk-CC7JDXCX.js";
import "../chunks/chunk-F7VMRKSK.js";
import "../chunks/chunk-ULVTAV47.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-E7L7JE4O.js";
import "../chunks/chunk-FSDLTHJX.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-I3S3OMQL.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-5PIRT7K5.js";
import "../chunks/chunk-MEDRCUKQ.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
