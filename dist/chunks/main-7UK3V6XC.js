import {
  main,
  mainWithin
} from "./chunk-MLQM5LBK.js";
import "./chunk-P7WTVZ5Z.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-FKSV3VFI.js";
import "./chunk-BLVWNN3D.js";
import "./chunk-VIIENFZ7.js";
import "./chunk-T3N7KVIV.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
