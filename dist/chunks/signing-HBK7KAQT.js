import {
  openSigning
} from "./chunk-FO3GVD7O.js";
import "./chunk-NZALGOOX.js";
import "./chunk-UMSOEYKK.js";
import "./chunk-5CPRSQIV.js";
import "./chunk-BO5BUDJ2.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
