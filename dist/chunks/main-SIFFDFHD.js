import {
  main
} from "./chunk-5RTVUM2M.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-SOYA47LJ.js";
import "./chunk-BYCACZV6.js";
import "./chunk-H377F7MC.js";
import "./chunk-65NVBDUB.js";
import "./chunk-EEJBYTMF.js";
import "./chunk-DGAQCLE7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
