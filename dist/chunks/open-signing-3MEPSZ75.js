import {
  openSigning
} from "./chunk-PNFEZBSJ.js";
import "./chunk-P2DZNKD2.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
