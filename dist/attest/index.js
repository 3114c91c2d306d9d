import {
  main
} from "../chunks/chunk-D67ZB3Z5.js";
import "../chunks/chunk-ZOFXX5XV.js";
import "../chunks/chunk-WAUNVTFC.js";
import "../chunks/chunk-DVIO4MJQ.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-TISXZLKV.js";
import "../chunks/chunk-77ROR75Q.js";
import "../chunks/chunk-XAETAR56.js";
import "../chunks/chunk-SLWIYYLM.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-LGEQBGA6.js";
import "../chunks/chunk-VYVDIZXG.js";
import "../chunks/chunk-C6ESYQGN.js";
import "../chunks/chunk-HLOI6UQP.js";
import "../chunks/chunk-P43MSJVN.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:attest
await runAction(main, spec);
