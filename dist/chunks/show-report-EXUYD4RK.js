import {
  showReport
} from "./chunk-2VEBBR4F.js";
import "./chunk-S7NEIV7W.js";
import "./chunk-33TOADTN.js";
import "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
