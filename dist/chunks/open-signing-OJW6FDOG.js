import {
  openSigning
} from "./chunk-QCJ2ZX4G.js";
import "./chunk-I62YHDXA.js";
import "./chunk-5AZUXXPV.js";
import "./chunk-3DQXD2HY.js";
import "./chunk-IJL76HOG.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
