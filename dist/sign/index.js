import {
  main
} from "../chunks/chunk-MZSOTND7.js";
import "../chunks/chunk-BYWCKWOD.js";
import "../chunks/chunk-7UNIP5JD.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-GURDJNQW.js";
import "../chunks/chunk-QHW6MPPS.js";
import "../chunks/chunk-BGOV6GUF.js";
import "../chunks/chunk-FZL4WYUG.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-72S5AIDR.js";
import "../chunks/chunk-BW5F3CJL.js";
import "../chunks/chunk-S37BJPA5.js";
import "../chunks/chunk-V7MKOA47.js";
import "../chunks/chunk-VXZUSQT3.js";
import {
  runAction,
  spec6 as spec
} from "../chunks/chunk-TRRO3PXF.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sign
await runAction(main, spec);
