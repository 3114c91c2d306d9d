import {
  openSigning
} from "./chunk-IPUHUI4Q.js";
import "./chunk-M3HUPFJP.js";
import "./chunk-YNVJEIC2.js";
import "./chunk-ZGYVNW33.js";
import "./chunk-SX4SMHCL.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  openSigning
};
