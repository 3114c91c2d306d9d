import {
  main
} from "../chunks/chunk-RKMAPFXL.js";
import "../chunks/chunk-Y7HYIN3Q.js";
import "../chunks/chunk-YDFHIDXI.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-VGHO4CG3.js";
import "../chunks/chunk-EGQ5NVF7.js";
import "../chunks/chunk-SKJN7NC3.js";
import "../chunks/chunk-47Z2KPPC.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-CMC66747.js";
import "../chunks/chunk-GA3XH7JZ.js";
import "../chunks/chunk-YFRRK6YE.js";
import "../chunks/chunk-ITRWPPIM.js";
import "../chunks/chunk-UHM3WC52.js";
import "../chunks/chunk-XNJ56XQ3.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
