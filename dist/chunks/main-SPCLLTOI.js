import {
  main
} from "./chunk-LKKHRAT2.js";
import "./chunk-HVR7DMRG.js";
import "./chunk-7EJTL63N.js";
import "./chunk-PSCBRU2C.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-O4RBM65E.js";
import "./chunk-IBBJDG7X.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-YYNR2NXD.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-ZWWCAJ7H.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
