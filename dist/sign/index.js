import {
  main
} from "../chunks/chunk-ONP3IEK3.js";
import "../chunks/chunk-XXZYBF52.js";
import "../chunks/chunk-LRUH56G2.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-DXEO7CYV.js";
import "../chunks/chunk-UZ2V5MLF.js";
import "../chunks/chunk-GWA4JAF2.js";
import "../chunks/chunk-SS6WNSAR.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-XZU7P5B2.js";
import "../chunks/chunk-XSJCFFPU.js";
import "../chunks/chunk-AI5YAJE3.js";
import "../chunks/chunk-T4US43QU.js";
import "../chunks/chunk-2P22LN5U.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
