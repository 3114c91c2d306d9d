import {
  openSigning
} from "./chunk-VTLUQ7YA.js";
import "./chunk-BRGOKRDD.js";
import "./chunk-5S32SYRA.js";
import "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  openSigning
};
