import {
  main
} from "../chunks/chunk-HYWIQ2N4.js";
import "../chunks/chunk-IBJTMHTI.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-IICJGU73.js";
import "../chunks/chunk-FI7MVVKN.js";
import "../chunks/chunk-THDMYUWE.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-DMTZKSKP.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
