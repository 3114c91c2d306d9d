import {
  main
} from "../chunks/chunk-S53LILDF.js";
import "../chunks/chunk-PF73FSBR.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-HLOI6UQP.js";
import "../chunks/chunk-LN3HPLDQ.js";
import "../chunks/chunk-P43MSJVN.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:verify
await runAction(main, spec);
