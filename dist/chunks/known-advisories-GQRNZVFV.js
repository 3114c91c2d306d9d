import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-VKBVKA4U.js";
import "./chunk-L3IGRJFE.js";
import "./chunk-D6EIK57L.js";
import "./chunk-GO276QRF.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
