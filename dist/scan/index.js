import {
  main
} from "../chunks/chunk-MRJPDFBG.js";
import "../chunks/chunk-R5D6AP5R.js";
import "../chunks/chunk-MAV6OEUC.js";
import "../chunks/chunk-FUOH2KRD.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-CRT72RIF.js";
import "../chunks/chunk-YMFUNPX6.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-G45XN5RW.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-BQIRPUAJ.js";
import "../chunks/chunk-5ABJXWNY.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
