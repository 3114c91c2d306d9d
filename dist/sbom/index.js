import {
  main
} from "../chunks/chunk-4NAK4M4G.js";
import "../chunks/chunk-HUXLI7B6.js";
import "../chunks/chunk-SV4SOTUQ.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-KOEEVCW6.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-MKOF6I7M.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
