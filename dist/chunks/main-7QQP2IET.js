import {
  main
} from "./chunk-BDBK5GGT.js";
import "./chunk-RFKXNSZT.js";
import "./chunk-XPACWIGM.js";
import "./chunk-J57PMMXJ.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-IPUHUI4Q.js";
import "./chunk-M3HUPFJP.js";
import "./chunk-TJDISVCI.js";
import "./chunk-QBV4JNQK.js";
import "./chunk-4T62MVMW.js";
import "./chunk-YNVJEIC2.js";
import "./chunk-ZGYVNW33.js";
import "./chunk-SX4SMHCL.js";
import "./chunk-6GD4YEV5.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
