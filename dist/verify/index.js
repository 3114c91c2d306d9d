import {
  main
} from "../chunks/chunk-YKBF5KYF.js";
import "../chunks/chunk-ZDHUWAWK.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-KDNKVFWA.js";
import "../chunks/chunk-Y7FWFOGC.js";
import "../chunks/chunk-K6FGPYSH.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-6OKONAAZ.js";
import "../chunks/chunk-Z4O3HSNI.js";

// action:verify
await runAction(main, spec);
