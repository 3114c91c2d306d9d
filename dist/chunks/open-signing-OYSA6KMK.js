import {
  openSigning
} from "./chunk-BX63NSHX.js";
import "./chunk-QRLBLPI6.js";
import "./chunk-TVRXJXWQ.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
