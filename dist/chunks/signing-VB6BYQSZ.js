import {
  openSigning
} from "./chunk-JVRTK4E6.js";
import "./chunk-KQ2ELEDV.js";
import "./chunk-MOMPJKNF.js";
import "./chunk-E5YFG2I4.js";
import "./chunk-BKF4DUFA.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
