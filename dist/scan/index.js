import {
  main
} from "../chunks/chunk-FLQVXU6H.js";
import "../chunks/chunk-RLHSRKUE.js";
import "../chunks/chunk-JOHJNX5G.js";
import "../chunks/chunk-RDF75SH6.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-KIJAPE23.js";
import "../chunks/chunk-MZULZHS2.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-7P6CV33G.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-RY47XQS2.js";
import "../chunks/chunk-FWQORI36.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
