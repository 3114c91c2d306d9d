import {
  main
} from "../chunks/chunk-YMWV55GG.js";
import "../chunks/chunk-Y7UPZP2F.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-4VKCQYMO.js";
import "../chunks/chunk-ETP2WP6H.js";
import "../chunks/chunk-M7DA2UL6.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-3WJUOTQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
