import {
  main
} from "../chunks/chunk-C3CLFDJD.js";
import "../chunks/chunk-KH7L4P5H.js";
import "../chunks/chunk-4F4JEHOJ.js";
import "../chunks/chunk-R33MMH7L.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-HUXLI7B6.js";
import "../chunks/chunk-SV4SOTUQ.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-KOEEVCW6.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-ATVAIPQ4.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
