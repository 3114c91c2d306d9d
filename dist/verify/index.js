import {
  main
} from "../chunks/chunk-3I57K7DJ.js";
import "../chunks/chunk-IRMECJPZ.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-SWCQAG6R.js";
import "../chunks/chunk-YKIPLIPC.js";
import "../chunks/chunk-TKWN2FZX.js";
import "../chunks/chunk-OAG2LLRE.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-TBRPDZ67.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
