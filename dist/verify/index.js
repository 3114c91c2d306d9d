import {
  main
} from "../chunks/chunk-GQWQZ7MS.js";
import "../chunks/chunk-6RJ26QKX.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-U34MLABR.js";
import "../chunks/chunk-EX3IK3K2.js";
import "../chunks/chunk-6EM2VQSU.js";
import "../chunks/chunk-IGHGPX43.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
