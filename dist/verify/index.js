import {
  main
} from "../chunks/chunk-3D33A7JY.js";
import "../chunks/chunk-CLFJXR65.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-O3WGJHWR.js";
import "../chunks/chunk-RY47XQS2.js";
import "../chunks/chunk-FWQORI36.js";
import "../chunks/chunk-5GHBHEZD.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
