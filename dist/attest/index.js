import {
  main
} from "../chunks/chunk-BDBK5GGT.js";
import "../chunks/chunk-RFKXNSZT.js";
import "../chunks/chunk-XPACWIGM.js";
import "../chunks/chunk-J57PMMXJ.js";
import "../chunks/chunk-C2BLPLDE.js";
import "../chunks/chunk-IPUHUI4Q.js";
import "../chunks/chunk-M3HUPFJP.js";
import "../chunks/chunk-TJDISVCI.js";
import "../chunks/chunk-QBV4JNQK.js";
import "../chunks/chunk-4T62MVMW.js";
import "../chunks/chunk-YNVJEIC2.js";
import "../chunks/chunk-ZGYVNW33.js";
import "../chunks/chunk-SX4SMHCL.js";
import "../chunks/chunk-6GD4YEV5.js";
import {
  runAction,
  spec5 as spec
} from "../chunks/chunk-AFPHLE2T.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:attest
await runAction(main, spec);
