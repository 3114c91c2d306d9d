import {
  main
} from "../chunks/chunk-MLQM5LBK.js";
import "../chunks/chunk-P7WTVZ5Z.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-FKSV3VFI.js";
import "../chunks/chunk-BLVWNN3D.js";
import "../chunks/chunk-VIIENFZ7.js";
import "../chunks/chunk-T3N7KVIV.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-CMOMGRXO.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
