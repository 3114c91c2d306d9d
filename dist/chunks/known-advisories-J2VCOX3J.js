import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-NZDRC7ZS.js";
import "./chunk-PVPHTVY7.js";
import "./chunk-HWRYDXME.js";
import "./chunk-N2MTDOE2.js";
import "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
