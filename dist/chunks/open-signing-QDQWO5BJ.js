import {
  openSigning
} from "./chunk-SWMGUI2R.js";
import "./chunk-5DHUBELU.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
