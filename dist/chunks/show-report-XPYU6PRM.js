import {
  showReport
} from "./chunk-24VGCZ7B.js";
import "./chunk-SWJTXWUB.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
