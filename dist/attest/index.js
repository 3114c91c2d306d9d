import {
  main
} from "../chunks/chunk-7LNFNZOC.js";
import "../chunks/chunk-22A3J7CX.js";
import "../chunks/chunk-6WLEYZW4.js";
import "../chunks/chunk-CVVOTSYA.js";
import "../chunks/chunk-HMQNP6YV.js";
import "../chunks/chunk-F25QIGCP.js";
import "../chunks/chunk-VDKOLMCA.js";
import "../chunks/chunk-UEEVSB7P.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-H4SCAZFJ.js";
import "../chunks/chunk-R2XAJBJM.js";
import "../chunks/chunk-MILYEZRK.js";
import "../chunks/chunk-OZCZKB7M.js";
import "../chunks/chunk-LQ2A6G2O.js";
import "../chunks/chunk-3S2JMFO7.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:attest
await runAction(main, spec);
