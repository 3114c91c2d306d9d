import {
  openSigning
} from "./chunk-6H452EVS.js";
import "./chunk-7RY7OTN2.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
